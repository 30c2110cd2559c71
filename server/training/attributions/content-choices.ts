/** The choices of where reported words start and end, for one gold attribution. */
import {
  endCandidates,
  endFeatures,
  frameOf,
  startCandidates,
  startFeatures,
} from '../../src/engine/attributions/contents/boundaries.ts';
import { surroundingsOf } from '../../src/engine/attributions/contents/surroundings.ts';
import type { QuoteRange } from '../../src/engine/attributions/copy/reading.ts';
import type { CueCandidate } from '../../src/engine/attributions/cues/cue-candidates.ts';
import type { ScoredCue } from '../../src/engine/attributions/cues/find-cues.ts';
import { sourceCandidates } from '../../src/engine/attributions/sources/source-features.ts';
import { wholeSource } from '../../src/engine/attributions/sources/whole-source.ts';
import { described } from './described.ts';
import { covers, type GoldAttribution } from './gold.ts';
import type { Choice } from './learn.ts';
import type { Lesson } from './lesson.ts';

export function boundariesOf(
  { reading }: Lesson,
  attribution: GoldAttribution,
  head: CueCandidate,
  own: readonly QuoteRange[],
  cues: readonly ScoredCue[],
): { readonly start?: Choice; readonly end?: Choice } {
  const { tokens } = reading;
  const phrase = sourceCandidates(reading, head).find(({ first, end }) =>
    covers(attribution.source, tokens[first]!.start, tokens[end - 1]!.end),
  );
  const frame = frameOf(reading, head, phrase ? wholeSource(reading, phrase, head) : null, own, surroundingsOf(reading, cues));
  let first = -1;
  let last = -1;
  for (let i = frame.first; i < frame.end; i++) {
    if (!covers(attribution.content, tokens[i]!.start, tokens[i]!.end)) continue;
    if (first < 0) first = i;
    last = i;
  }
  if (first < 0) return {};
  const starts = startCandidates(reading, frame);
  const isStart = starts.map((at) => at === first);
  const end = choiceOfEnd();
  if (!isStart.includes(true)) return end ? { end } : {};
  const start: Choice = {
    candidates: starts.map((at, i) => described((f) => startFeatures(f, reading, frame, at, i))),
    right: isStart,
    weight: attribution.speech || own.length > 0 ? 1 : 0.5,
  };
  return end ? { start, end } : { start };

  function choiceOfEnd(): Choice | null {
    const ends = endCandidates(reading, frame, first);
    // Commas and closing marks may or may not belong: the nearest candidate within two tokens is right.
    const wanted = last + 1;
    const nearest = ends.reduce((best, at) => (Math.abs(at - wanted) < Math.abs(best - wanted) ? at : best), ends[0]!);
    if (Math.abs(nearest - wanted) > 2) return null;
    return {
      candidates: ends.map((at, i) => described((f) => endFeatures(f, reading, frame, first, at, i))),
      right: ends.map((at) => at === nearest),
      weight: attribution.speech || own.length > 0 ? 1 : 0.5,
    };
  }
}
