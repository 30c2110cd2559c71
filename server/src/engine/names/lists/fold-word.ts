/** One form for all spellings of a word: how words stand in the lists. */

import { areAsciiWords } from '../../text/letters.ts';

/** Lower case, without accents and full stops, typographic apostrophe and hyphens made plain: "Türkiye" → "turkiye", "U.S." → "us". */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z'-]*$/.test(lower)) return lower;
  // Figures and marks, mostly.
  if (/^[ -~]*$/.test(lower)) return lower.replaceAll('.', '').replaceAll('`', "'");
  return withoutStrokes(
    lower
      .normalize('NFD')
      .replace(/[\p{M}.]/gu, '')
      .replace(/[’ʼ‘`]/g, "'")
      .replace(/[‐‑–]/g, '-'),
  );
}

/** Small letters that do not come apart as accented ones do, made plain: "bjørnson" → "bjornson". */
export const withoutStrokes = (lower: string): string =>
  lower.replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/ı/g, 'i').replace(/đ/g, 'd').replace(/æ/g, 'ae').replace(/ß/g, 'ss');

/** A phrase folded, its words parted by one space. */
export const foldPhrase = (phrase: string): string =>
  areAsciiWords(phrase) ? phrase.toLowerCase() : phrase.split(/\s+/).map(foldWord).filter(Boolean).join(' ');
