/** One string for all places of a word: a long story has some thousand different words, and each of them many times. */
import { ownCopy } from '../text/own-copy.ts';

/** A word as it is written and in small letters. */
export interface Spelling {
  readonly text: string;
  readonly lower: string;
}

/** Words that are remembered; then it begins anew. */
const most = 8000;

/** Answers with the same strings for the same word, as long as it remembers it. They hold on to no longer text (see `ownCopy`). */
export function createSpellings(): (text: string) => Spelling {
  const known = new Map<string, Spelling>();
  return (text) => {
    let spelling = known.get(text);
    if (!spelling) {
      if (known.size >= most) known.clear();
      const own = ownCopy(text);
      const lower = own.toLowerCase();
      spelling = { text: own, lower: lower === own ? own : lower };
      known.set(own, spelling);
    }
    return spelling;
  };
}
