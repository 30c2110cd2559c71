/** What kind of quotation each pair of marks is, after its link. */
import type { Quotes } from '../../quotes/quote.ts';
import type { Attribution, QuoteKind } from '../attribution.ts';
import type { Reading } from '../copy/reading.ts';
import type { LinearModel } from '../scoring/linear-model.ts';
import { isWhole } from './is-whole.ts';
import type { Link } from './link-quotes.ts';

/** One entry a quotation id. Nested ones are what words in words are: titles, terms, fragments. */
export function quoteKinds(
  reading: Reading,
  { quotes }: Quotes,
  links: readonly Link[],
  attributions: readonly Attribution[],
  whole: LinearModel,
): ReadonlyMap<string, QuoteKind> {
  const kinds = new Map<string, QuoteKind>(quotes.map(({ id }) => [id, 'scare']));
  const attributed = new Set(attributions.flatMap((attribution) => attribution.quotes));
  for (const id of attributed) kinds.set(id, 'direct');
  for (const { range, cue } of links) {
    const { id } = range.quote;
    if (cue && attributed.has(id)) kinds.set(id, isWhole(reading, range, cue.candidate, whole) ? 'direct' : 'partial');
    else kinds.set(id, looksSpoken(reading, range) ? 'direct' : 'scare');
  }
  return kinds;
}

/** Without a cue: a sentence of its own in marks. */
function looksSpoken({ tokens, paragraphs }: Reading, { first, end, paragraph }: Link['range']): boolean {
  const { firstToken, endToken } = paragraphs[paragraph]!;
  const opensLarge = /^\p{Lu}/u.test(tokens[first + 1]?.text ?? '');
  const stops = /^[.!?,…]+$/.test(tokens[end - 2]?.text ?? '');
  const before = tokens[first - 1]?.text ?? '.';
  return opensLarge && stops && end - first > 7 && (first === firstToken || /^[.!?:”"]$/.test(before)) && endToken >= end;
}
