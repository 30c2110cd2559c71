/** Finds the words that report speech, each with how sure it is. */
import type { Reading } from '../copy/reading.ts';
import { emptyFeatures } from '../scoring/features.ts';
import { score, sigmoid, type LinearModel } from '../scoring/linear-model.ts';
import { cueCandidates, type CueCandidate } from './cue-candidates.ts';
import { cueFeatures } from './cue-features.ts';
import type { CueLexicon } from './cue-lexicon.ts';

export interface ScoredCue {
  readonly candidate: CueCandidate;
  /** 0..1: that it reports speech. */
  readonly certainty: number;
}

/** Those less sure than this carry nothing, not even a quotation beside them. */
const leastCertainty = 0.01;

/** How sure it is that "in the words of" beside a quotation tells whose it is. */
export const wordsOfCertainty = 0.95;

/** In text order. `remembered` finds a certainty where it is not known. */
export function findCues(
  reading: Reading,
  lexicon: CueLexicon,
  model: LinearModel,
  remembered: (candidate: CueCandidate, find: () => number) => number = (_, find) => find(),
): ScoredCue[] {
  const features = emptyFeatures();
  const found: ScoredCue[] = [];
  let current: CueCandidate | null = null;
  // One function for all of them: most are not asked for.
  const find = (): number => {
    features.count = 0;
    cueFeatures(features, reading, current!);
    return sigmoid(score(model, features));
  };
  for (const candidate of cueCandidates(reading, lexicon)) {
    current = candidate;
    const certainty = candidate.wordsOf || candidate.forum ? wordsOfCertainty : remembered(candidate, find);
    if (certainty >= leastCertainty) found.push({ candidate, certainty });
  }
  return found;
}
