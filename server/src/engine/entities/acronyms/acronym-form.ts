/** What an abbreviation looks like, and whether it can stand for a long form. */
import { capitalsOf } from '../../text/letters.ts';
import { foldWord } from '../mentions/fold-name.ts';

/** Small words whose initials abbreviations may skip. */
const skippable = new Set('of the and for in on at to a an de du des la le et y e do da & with against by from'.split(' '));

/** Two to eight letters, nearly all capitals, dots, "&" and a plural "s" allowed: "NATO", "U.S.", "M5S", "UKIP", "PMs" is one, "He" none. */
export function isAcronym(text: string): boolean {
  // Asked of every name: nearly all end at one of these.
  const plain = capitalsOf(text);
  if (plain === 'capitals') return text.length > 1 && text.length <= 8;
  if (plain === 'capitalized' || plain === 'small') return false;
  if (/\s/.test(text) || /^\p{Lu}\p{Ll}+$/u.test(text) || !/^\p{Lu}/u.test(text)) return false;
  const capitals = text.replace(/[^\p{Lu}\p{N}]/gu, '');
  if (capitals.length < 2) return false;
  const letters = lettersOf(text);
  return letters.length >= 2 && letters.length <= 8 && capitals.length * 2 >= letters.length;
}

/** Its letters and figures, folded, without dots and a plural "s": "U.S." → "us". */
export const lettersOf = (text: string): string =>
  foldWord(/\p{Lu}s$/u.test(text) && text.length > 3 ? text.slice(0, -1) : text).replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Whether initials of the long form give the letters in order, small words and at most one other word skipped, or two letters taken from one
 * word ("DHS": Department of Homeland Security; "NGO": non-governmental organisation; "Inec": Independent National Electoral Commission).
 */
export function initialsFit(letters: string, long: string): boolean {
  const words = long
    .split(/[\s\-‐‑–/]+/u)
    .map(foldWord)
    .filter((word) => word !== '');
  if (words.length < 2) return false;
  const big = words.filter((word) => !skippable.has(word));
  const initials = (list: readonly string[]) => list.map((word) => word[0]).join('');
  if (initials(words) === letters || initials(big) === letters) return true;
  if (words[0]![0] !== letters[0] || words.length > letters.length + 4) return false;
  return takeLetters(letters, words, 0, 0, 1);
}

/** Whether the letters are beginnings of one to three letters of all words of the long form, small ones left out: "Cowuk", the Communication Workers Union of Kenya. */
export function beginningsFit(letters: string, long: string): boolean {
  const words = long
    .split(/[\s\-‐‑–/]+/u)
    .map(foldWord)
    .filter((word) => word !== '' && !skippable.has(word));
  return words.length > 2 && words.length <= letters.length && takeBeginnings(letters, words);
}

function takeBeginnings(letters: string, words: readonly string[]): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  for (let count = 1; count <= 3 && count <= letters.length; count++) {
    if (!word.startsWith(letters.slice(0, count))) return false;
    if (takeBeginnings(letters.slice(count), rest)) return true;
  }
  return false;
}

/** Depth-first over at most ten words and eight letters; `spare` counts the big words that may still give no letter. */
function takeLetters(letters: string, words: readonly string[], letter: number, word: number, spare: number): boolean {
  if (letter === letters.length) return words.slice(word).every((rest) => skippable.has(rest));
  if (word === words.length) return false;
  const current = words[word]!;
  if (current[0] === letters[letter]) {
    if (takeLetters(letters, words, letter + 1, word + 1, spare)) return true;
    if (
      letter + 1 < letters.length &&
      current.indexOf(letters[letter + 1]!, 1) > 0 &&
      takeLetters(letters, words, letter + 2, word + 1, spare)
    ) {
      return true;
    }
  }
  if (skippable.has(current)) return takeLetters(letters, words, letter, word + 1, spare);
  return spare > 0 && letters.length >= 3 && word > 0 && takeLetters(letters, words, letter, word + 1, spare - 1);
}
