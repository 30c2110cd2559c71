/** Chooses what a cue reports in its sentence: the start first, then the end that fits it. */
import type { Reading } from '../copy/reading.ts';
import type { Features } from '../scoring/features.ts';
import { score, softmax, type LinearModel } from '../scoring/linear-model.ts';
import { endCandidates, endFeatures, startCandidates, startFeatures, type Frame } from './boundaries.ts';

/** Half-open token ranges, one or two: two where cue and source stand in the middle. */
export interface ChosenContent {
  readonly ranges: readonly { readonly first: number; readonly end: number }[];
  /** 0..1 */
  readonly certainty: number;
}

/** Starts and ends less likely than these are not weighed against others. */
const leastStart = 0.15;
const leastEnd = 0.03;
/** What being exactly right is worth beside being right by half. */
const exactness = 0.5;

interface Reach {
  readonly first: number;
  readonly end: number;
  /** 0..1: that these are the boundaries. */
  readonly share: number;
}

/**
 * Null where the sentence leaves no room for content. Boundaries are seldom sure; of all that are likely those are taken that share at least
 * half of their words with the most of the others, so that a near miss is still of use to the reader.
 */
export function chooseContent(
  reading: Reading,
  frame: Frame,
  startModel: LinearModel,
  endModel: LinearModel,
): ChosenContent | null {
  const reaches = likelyReaches(reading, frame, startModel, endModel);
  let best: Reach | null = null;
  let mass = 0;
  let top = -1;
  for (const reach of reaches) {
    let near = 0;
    for (const other of reaches) if (sharesHalf(reach, other)) near += other.share;
    const worth = near + exactness * reach.share;
    if (worth > top) [best, mass, top] = [reach, near, worth];
  }
  return best && { ranges: withoutCore(reading, frame, best.first, best.end), certainty: Math.min(1, mass) };
}

function likelyReaches(reading: Reading, frame: Frame, startModel: LinearModel, endModel: LinearModel): Reach[] {
  const features = reading.scratch;
  const starts = startCandidates(reading, frame);
  const startShares = sharesOf(features, starts, startModel, (at, index) => startFeatures(features, reading, frame, at, index));
  const likeliest = Math.max(...startShares);
  const reaches: Reach[] = [];
  starts.forEach((first, i) => {
    const startShare = startShares[i]!;
    if (startShare < likeliest && startShare < leastStart) return;
    const ends = endCandidates(reading, frame, first);
    const shares = sharesOf(features, ends, endModel, (at, index) => endFeatures(features, reading, frame, first, at, index));
    ends.forEach((end, j) => {
      if (shares[j]! >= leastEnd) reaches.push({ first, end, share: startShare * shares[j]! });
    });
  });
  return reaches;
}

function sharesHalf(a: Reach, b: Reach): boolean {
  const both = Math.min(a.end, b.end) - Math.max(a.first, b.first);
  return both >= 0.5 * (Math.max(a.end, b.end) - Math.min(a.first, b.first));
}

function sharesOf(
  features: Features,
  candidates: readonly number[],
  model: LinearModel,
  describe: (at: number, index: number) => void,
): readonly number[] {
  return softmax(
    candidates.map((at, index) => {
      features.count = 0;
      describe(at, index);
      return score(model, features);
    }),
  );
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
