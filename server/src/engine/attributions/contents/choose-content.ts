/** Chooses what a cue reports in its sentence: the start first, then the end that fits it. */
import type { Reading } from '../copy/reading.ts';
import { emptyFeatures, type Features } from '../scoring/features.ts';
import { score, softmax, type LinearModel } from '../scoring/linear-model.ts';
import { endCandidates, endFeatures, startCandidates, startFeatures, type Frame } from './boundaries.ts';

/** Half-open token ranges, one or two: two where cue and source stand in the middle. */
export interface ChosenContent {
  readonly ranges: readonly { readonly first: number; readonly end: number }[];
  /** 0..1 */
  readonly certainty: number;
}

/** Null where the sentence leaves no room for content. */
export function chooseContent(
  reading: Reading,
  frame: Frame,
  startModel: LinearModel,
  endModel: LinearModel,
): ChosenContent | null {
  const features = emptyFeatures();
  const starts = startCandidates(reading, frame);
  const start = best(features, starts, startModel, (at, index) => startFeatures(features, reading, frame, at, index));
  if (!start) return null;
  const ends = endCandidates(reading, frame, start.at);
  const end = best(features, ends, endModel, (at, index) => endFeatures(features, reading, frame, start.at, at, index));
  if (!end) return null;
  return { ranges: withoutCore(reading, frame, start.at, end.at), certainty: start.share * end.share };
}

function best(
  features: Features,
  candidates: readonly number[],
  model: LinearModel,
  describe: (at: number, index: number) => void,
): { readonly at: number; readonly share: number } | null {
  if (candidates.length === 0) return null;
  const scores = candidates.map((at, index) => {
    features.count = 0;
    describe(at, index);
    return score(model, features);
  });
  const shares = softmax(scores);
  let top = 0;
  for (let i = 1; i < shares.length; i++) if (shares[i]! > shares[top]!) top = i;
  return { at: candidates[top]!, share: shares[top]! };
}

/** Content that goes on behind cue and source leaves them, and the commas round them, out. */
function withoutCore(
  reading: Reading,
  frame: Frame,
  first: number,
  end: number,
): { readonly first: number; readonly end: number }[] {
  if (first >= frame.coreFirst || end <= frame.coreEnd) return [{ first, end: trimmed(reading, first, end) }];
  const isComma = (i: number): boolean => reading.tokens[i]?.text === ',';
  const after = isComma(frame.coreEnd) ? frame.coreEnd + 1 : frame.coreEnd;
  const parts = [
    { first, end: trimmed(reading, first, frame.coreFirst) },
    { first: after, end },
  ];
  return parts.filter((part) => part.end > part.first);
}

function trimmed({ tokens }: Reading, first: number, end: number): number {
  let last = end;
  while (last > first + 1 && tokens[last - 1]!.text === ',') last--;
  return last;
}
