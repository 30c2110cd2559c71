/** A transcript or notes of what was said, as a file of the workspace holds it. */
import type { Span } from '../engine/index.ts';

/** A stretch by one speaker. The span holds spoken words alone, no label and no time. */
export interface Utterance extends Span {
  /** As the transcript calls the speaker ("HAAG", "Speaker 1"), or null. */
  readonly speaker: string | null;
  /** Milliseconds from the start of the recording, or null. */
  readonly time: number | null;
}

export interface Transcript {
  readonly uri: string;
  readonly text: string;
  /** In text order, not overlapping. */
  readonly utterances: readonly Utterance[];
  /** What is wrong with the file; it is read all the same, as far as it goes. Lines from 1. */
  readonly complaints: readonly { readonly line: number; readonly message: string }[];
}
