/** The form in which names are compared: without accents, case, dots, apostrophes and hyphens. */
import { areAsciiWords, isAlphanumeric } from '../../text/letters.ts';

const lettersWithoutDecomposition: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ð', 'd'],
  ['þ', 'th'],
]);

/** One word folded: "Erdoğan" and "ERDOGAN" become "erdogan", "U.S." becomes "us", "O’Neill" becomes "oneill". May be empty. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (isAlphanumeric(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\p{M}’'‘`´“”".,]/gu, '')
    .replace(/[øłđıßæœðþ]/gu, (letter) => lettersWithoutDecomposition.get(letter) ?? letter);
}

/** The words of a name folded; hyphens and white space part words, so that "Kim Jong-un" and "Kim Jong Un" are one. Never empty for a name with a letter. */
export const foldWords = (name: string): readonly string[] =>
  areAsciiWords(name) ? name.toLowerCase().split(' ') : foldAnyWords(name);

const foldAnyWords = (name: string): readonly string[] =>
  name
    .split(/[\s\-‐‑–/]+/u)
    .map((word) => (word === '&' ? 'and' : foldWord(word)))
    .filter((word) => word !== '');
