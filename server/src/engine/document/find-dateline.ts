/** Finds "KYIV, Jan 26 (Agency) —" and "KYIV – 26 January 2024:" at the start of a paragraph. */
import type { Span } from '../text/span.ts';

const dash = String.raw`\s{0,2}(?:[—–―]|--|-(?=\s))(?:\s?\d{1,2}\s\p{L}{3,9}\s\d{4}:)?`;
// In capitals, with anything short in between; or in small letters, with an agency in brackets.
const inCapitals = new RegExp(
  String.raw`^\p{Lu}[\p{Lu}\p{M} .'’/-]{1,40}(?:(?:,\s?|\s?\()[^—–―“”"\[\]]{1,60}?)?${dash}(?=\s|\p{Lu})`,
  'u',
);
const withAgency = new RegExp(
  String.raw`^\p{Lu}[\p{L}\p{M} .'’-]{1,40}(?:,\s[^—–―“”"()\[\]]{1,40})?\s?\([\p{L}\p{N} .&/’'-]{2,40}\)${dash}(?=\s|\p{Lu})`,
  'u',
);

/** The dateline with its dash, or null. `text` is the paragraph (or its beginning), `start` its offset. */
export function findDateline(text: string, start: number): Span | null {
  const match = inCapitals.exec(text) ?? withAgency.exec(text);
  if (!match || !/^\p{Lu}{2}|\(/u.test(match[0])) return null;
  return { start, end: start + match[0].length };
}
