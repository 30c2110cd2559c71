/** What a word is that the lexicon does not hold: guessed by its category, its letters, and its small form. */
import { hashText } from '../../text/hash.ts';
import { lowerOf } from './lower-of.ts';
import type { Word } from './lexicon.ts';

/** What patterns find, by the numbers that the model gives them; there are others that nothing is asked of. */
export const categories = { unknown: 0, word: 1, mark: 12, wordAndMark: 15 } as const;

/** Parts of speech, by their numbers in the model. */
const adjective = 1;
const adverb = 3;
const noun = 8;
const properNoun = 12;
const verb = 16;

/** Of tokens that are no words: numbers, addresses, faces, sums of money, marks. */
const byCategory: ReadonlyMap<number, number> = new Map(
  [
    [0, 17],
    [2, 9],
    [3, 15],
    [4, 15],
    [5, 12],
    [6, 15],
    [7, 15],
    [8, 15],
    [9, 15],
    [10, 11],
    [11, 15],
    [12, 13],
    [13, 15],
    [14, 14],
    [18, 9],
  ].map(([category, pos]) => [category!, pos!]),
);

const listed = (rows: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(rows).flatMap(([list, pos]) => list.split(' ').map((letters) => [letters, pos] as const)));

const byEnding = listed({
  'able tish like ous ful ary less ier est fy ky': adjective,
  'es er or ity ion': noun,
  'llah stan gton abad land pur tnam': properNoun,
  'ing ed': verb,
  ly: adverb,
});
const byBeginning = listed({ 'anti post non': adjective, cross: noun });

const isSmall = (text: string): boolean => /^[a-z][-a-z–—.]*$/.test(text);
const isCapitalized = (text: string): boolean => /^[A-Z][-a-z–—.]*$/.test(text);

/** Its `pos` follows from the text and the category alone. */
export function guessWord(text: string, category: number, known: (text: string) => Word | null): Word {
  const small = lowerOf(text);
  const knownSmall = small === text ? null : known(small);
  let pos = 0;
  if (category === categories.word) {
    if (knownSmall) {
      const { ownPos } = knownSmall.parts?.[0] ?? knownSmall;
      pos = ownPos === noun || ownPos === adjective ? properNoun : ownPos;
    } else pos = guessByLetters(text);
  }
  pos ||= byCategory.get(category) ?? (isCapitalized(text) ? properNoun : noun);
  const tags = knownSmall?.tags ?? 1;
  return {
    text,
    lower: small,
    pos,
    ownPos: pos,
    hint: 0,
    tags,
    isFixed: false,
    parts: null,
    isKnown: false,
    hash: hashText(text),
  };
}

function guessByLetters(text: string): number {
  if (!isSmall(text)) return properNoun;
  for (const length of [4, 3, 2]) {
    const pos = byEnding.get(text.slice(-length));
    if (pos !== undefined) return pos;
  }
  for (const length of [5, 4, 3]) {
    const pos = byBeginning.get(text.slice(0, length));
    if (pos !== undefined) return pos;
  }
  return noun;
}
