/** The words of a transcript, and where each of them stands: what quotations are matched against. */
import { findFree } from './align.ts';
import type { Transcript } from './transcript.ts';
import { wordsIn } from './words.ts';

export interface NoteIndex {
  readonly transcript: Transcript;
  /** Of each word: what it is compared by, its offsets into the text, its utterance. */
  readonly keys: readonly string[];
  /** Of each word: 1 where a quotation may leave it out for nothing. */
  readonly isFree: Uint8Array;
  /** Of each word: 1 where a sentence or an utterance ends with it. */
  readonly isLast: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly utterances: Uint32Array;
  /** Indices of words by key, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Linear in the length of the transcript. */
export function indexNotes(transcript: Transcript): NoteIndex {
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const utterances: number[] = [];
  const last: number[] = [];
  const places = new Map<string, number[]>();
  const memory = new Map<string, readonly string[]>();
  transcript.utterances.forEach((utterance, i) => {
    for (const { key, start, end } of wordsIn(transcript.text, utterance, memory)) {
      const known = places.get(key);
      if (known) known.push(keys.length);
      else places.set(key, [keys.length]);
      keys.push(key);
      starts.push(start);
      ends.push(end);
      utterances.push(i);
      last.push(/^[”"’')\]]*[.?!…]/.test(transcript.text.slice(end, end + 4)) ? 1 : 0);
    }
  });
  return {
    transcript,
    keys,
    isFree: findFree(keys),
    isLast: Uint8Array.from(last, (mark, i) => (mark === 1 || utterances[i] !== utterances[i + 1] ? 1 : 0)),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    utterances: Uint32Array.from(utterances),
    places,
  };
}
