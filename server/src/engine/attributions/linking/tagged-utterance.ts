/** Whether a cue is the tag of a quotation before it, and how the next one is joined to what stands before it. */
import { countLeading } from '../../text/count-leading.ts';
import type { QuoteRange, Reading } from '../copy/reading.ts';

/** Tokens between a whole utterance and the word that tags it, at most: "“We lost,” Jane Doe, the mayor of Selby, said". */
const longestTag = 16;

export const utterances = { none: 0, fragment: 1, whole: 2 } as const;

/** Whether the cue tags a quotation before it in its sentence. What is quoted behind such a tag goes on, or is another matter. */
export function taggedUtterance(reading: Reading, at: number): (typeof utterances)[keyof typeof utterances] {
  const { tokens, quotes, sentenceOf } = reading;
  const before = quotes[quotesBefore(reading, at) - 1];
  if (!before || before.end > at || at - before.end > longestTag || sentenceOf[before.end - 1] !== sentenceOf[at]) {
    return utterances.none;
  }
  const isWhole =
    /^[\p{Lu}\p{N}]/u.test(tokens[before.first + 1]?.text ?? '') && /^[,.?!]/.test(tokens[before.end - 2]?.text ?? '');
  return isWhole ? utterances.whole : utterances.fragment;
}

export const joins = { other: 0, word: 1, comma: 2, conjunction: 3 } as const;

/** What stands right before a quotation. */
export function joinTo({ tokens }: Reading, { first }: QuoteRange): (typeof joins)[keyof typeof joins] {
  const before = tokens[first - 1];
  if (!before) return joins.other;
  if (before.pos === 'CCONJ') return joins.conjunction;
  return before.text === ',' ? joins.comma : /^\p{L}/u.test(before.text) ? joins.word : joins.other;
}

/** How many quotations begin before a token. */
export const quotesBefore = ({ quotes }: Reading, token: number): number => countLeading(quotes, ({ first }) => first < token);
