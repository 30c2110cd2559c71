/** Numbers that words share which look or sound alike: such words are found by them, and no two are compared in vain. */
import { hashText } from '../../text/hash.ts';
import { ownCopy } from '../../text/own-copy.ts';
import { createRecent } from '../../text/recent.ts';
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
  looks: remembered(deletionKeys),
  sound: remembered((word) => hashText(`sound ${soundKey(word)}`)),
  spoken: remembered((word) => hashText(`sound ${spokenForm(word)}`)),
});

function remembered<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = createRecent<string, Answer>(mostWords);
  return (word) => {
    let answer = answers.get(word);
    if (answer === undefined) answers.set(ownCopy(word), (answer = ask(word)));
    return answer;
  };
}

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
