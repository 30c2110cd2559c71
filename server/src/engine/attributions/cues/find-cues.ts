/** Finds the words that report speech, each with how sure it is. */
import type { Reading } from '../copy/reading.ts';
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

/** Gives the cues of a paragraph, and finds them where they are not known. */
export type RememberCues = (paragraph: number, find: (paragraph: number) => readonly ScoredCue[]) => readonly ScoredCue[];

/** In text order. */
export function findCues(
  reading: Reading,
  lexicon: CueLexicon,
  model: LinearModel,
  remembered?: RememberCues,
): readonly ScoredCue[] {
  const features = reading.scratch;
  if (!remembered) return scored(cueCandidates(reading, lexicon));
  const find = (paragraph: number): readonly ScoredCue[] => {
    const { firstToken, endToken } = reading.paragraphs[paragraph]!;
    return scored(cueCandidates(reading, lexicon, firstToken, endToken));
  };
  const found: ScoredCue[] = [];
  for (let i = 0; i < reading.paragraphs.length; i++) for (const cue of remembered(i, find)) found.push(cue);
  return found;

  function scored(candidates: readonly CueCandidate[]): readonly ScoredCue[] {
    const cues: ScoredCue[] = [];
    for (const candidate of candidates) {
      let certainty = wordsOfCertainty;
      if (!candidate.wordsOf && !candidate.forum) {
        features.count = 0;
        cueFeatures(features, reading, candidate);
        certainty = sigmoid(score(model, features));
      }
      if (certainty >= leastCertainty) cues.push({ candidate, certainty });
    }
    return cues;
  }
}
