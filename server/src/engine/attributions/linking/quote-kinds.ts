/** What kind of quotation each pair of marks is: judged by its link, the words round it and its own shape. */
import type { Quotes } from '../../quotes/quote.ts';
import type { Attribution, QuoteKind } from '../attribution.ts';
import type { QuoteRange, Reading } from '../copy/reading.ts';
import type { LinearModel } from '../scoring/linear-model.ts';
import { isWhole } from './is-whole.ts';
import type { Link } from './link-quotes.ts';

/** A short fragment that hangs on its cue less surely than this is the reporter's own distance, not the speaker's words. */
const leastFragment = 0.8;
const mostScareWords = 2;

/** One entry a quotation id. Nested ones are what words in words are: titles and terms. */
export function quoteKinds(
  reading: Reading,
  { quotes }: Quotes,
  links: readonly Link[],
  attributions: readonly Pick<Attribution, 'quotes'>[],
  whole: LinearModel,
): ReadonlyMap<string, QuoteKind> {
  const kinds = new Map<string, QuoteKind>(quotes.map(({ id }) => [id, 'scare']));
  const attributed = new Set(attributions.flatMap((attribution) => attribution.quotes));
  for (const id of attributed) kinds.set(id, 'direct');
  for (const { range, cue, certainty } of links) {
    const { id } = range.quote;
    if (!cue || !attributed.has(id)) kinds.set(id, looksSpoken(reading, range) ? 'direct' : heldOff(reading, range));
    else if (isWhole(reading, range, cue.candidate, whole)) kinds.set(id, 'direct');
    else {
      kinds.set(
        id,
        certainty < leastFragment && wordsOf(reading, range).length <= mostScareWords ? heldOff(reading, range) : 'partial',
      );
    }
  }
  return kinds;
}

/** Without a cue: a sentence of its own in marks, or a whole paragraph of words that end in a stop. */
function looksSpoken({ tokens, paragraphs, document }: Reading, { first, end, paragraph, quote }: QuoteRange): boolean {
  // What opens a story and is all marks is its headline, or a quotation on display under it.
  if (paragraphs.length > 3 && (paragraph === 0 || (paragraph === 1 && document.paragraphs[0]?.role === 'headline'))) {
    return false;
  }
  const { firstToken, endToken } = paragraphs[paragraph]!;
  const words = document.text.slice(quote.inner.start, quote.inner.end).trim();
  if (!/[.!?,…]['"’”»)]*$/.test(words) || !/\S\s+\S+\s+\S+\s+\S/.test(words)) return false;
  if (first === firstToken && end >= endToken - 1) return true;
  const before = tokens[first - 1]?.text ?? '.';
  return /^[\p{Lu}\p{N}“‘'"[]/u.test(words) && (first === firstToken || /^[.!?:”"]$/.test(before));
}

const naming =
  /^(?:titled|entitled|nicknamed|dubbed|named|called|known|book|novel|film|movie|song|album|show|series|play|poem|essay|programme|program|podcast|slogan|sign|banner|phrase|word|words|term|headline|headlined)$/;

/** Words that are no utterance: a title, name, slogan or sign where that is said or its words are capitals; else scare quotes. */
function heldOff(reading: Reading, range: QuoteRange): QuoteKind {
  const { tokens, paragraphs } = reading;
  const { firstToken } = paragraphs[range.paragraph]!;
  for (let i = range.first - 1; i >= Math.max(firstToken, range.first - 2); i--) {
    if (naming.test(tokens[i]!.lower)) return 'title';
  }
  const words = wordsOf(reading, range);
  const large = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  const needed = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word)).length;
  return large > 0 && large >= needed ? 'title' : 'scare';
}

const wordsOf = ({ tokens }: Reading, { first, end }: QuoteRange): string[] =>
  tokens
    .slice(first, end)
    .map(({ text }) => text)
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
