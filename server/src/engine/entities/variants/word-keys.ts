/** Numbers that words share which look or sound alike: such words are found by them, and no two are compared in vain. */
import { hashText } from '../../text/hash.ts';
import { remember } from '../../text/remember.ts';
import { addHash, emptyFilter, mayBeAmong } from '../../text/word-filter.ts';
import { deletionKeys } from './edit-distance.ts';
import { soundKey } from './sounds-alike.ts';
import { spokenForm } from './surname-likeness.ts';

/** All of folded words. */
export interface WordKeys {
  /** See `deletionKeys`. */
  readonly looks: (word: string) => readonly number[];
  /** See `soundKey`. */
  readonly sound: (word: string) => number;
  /** See `spokenForm`. */
  readonly spoken: (word: string) => number;
}

/** Words whose keys are remembered: those of the longest stories, most of which stand in the next version too. */
const mostWords = 16_384;

export const createWordKeys = (): WordKeys => ({
  looks: remember(deletionKeys, mostWords),
  sound: remember((word) => hashText(`sound ${soundKey(word)}`), mostWords),
  spoken: remember((word) => hashText(`sound ${spokenForm(word)}`), mostWords),
});

/** Keys that a word has, more or less. */
const usualKeys = 12;

/** Tells of most keys that no two words have them: nearly all are so, and need no list. */
export interface KeysTwice {
  /** Each of a word's keys once. */
  readonly add: (key: number) => void;
  /** Sometimes true of a key that has been added once. */
  readonly has: (key: number) => boolean;
}

/** `words`: how many there are. */
export function createKeysTwice(words: number): KeysTwice {
  let size = 1024;
  while (size < words * usualKeys * 16) size *= 2;
  const once = emptyFilter(size);
  const again = emptyFilter(size);
  return {
    add(key) {
      if (mayBeAmong(once, key)) addHash(again, key);
      addHash(once, key);
    },
    has: (key) => mayBeAmong(again, key),
  };
}
