/** What is known of the words round a cue before its content is chosen. */
import type { Reading } from '../copy/reading.ts';
import type { ScoredCue } from '../cues/find-cues.ts';

/** By token index. */
export interface Surroundings {
  /** How sure it is that the token is a word that reports speech, 0..1. */
  readonly certainties: Float32Array;
}

export function surroundingsOf(reading: Reading, cues: readonly ScoredCue[]): Surroundings {
  const certainties = new Float32Array(reading.tokens.length);
  for (const { candidate, certainty } of cues) certainties[candidate.at] = certainty;
  return { certainties };
}
