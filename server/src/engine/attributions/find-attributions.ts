/** Finds who said what, and from it what kind of quotation each pair of marks is. */
import type { NewsDocument } from '../document/news-document.ts';
import type { Name } from '../names/name.ts';
import type { Quotes } from '../quotes/quote.ts';
import type { Tokens } from '../tokens/token.ts';
import type { Attribution, Attributions, QuoteKind } from './attribution.ts';

export function findAttributions(_document: NewsDocument, { tokens }: Tokens, { quotes }: Quotes, _names: readonly Name[]): Attributions {
  const attributions: Attribution[] = [];
  const quoteKinds = new Map<string, QuoteKind>();
  for (const quote of quotes) {
    const after = tokens.findIndex((token) => token.start >= quote.end);
    const [source, cue] = after < 0 ? [] : [tokens[after], tokens[after + 1]];
    quoteKinds.set(quote.id, 'direct');
    if (!source || !cue || cue.lower !== 'said') continue;
    attributions.push({
      id: `a${attributions.length + 1}`,
      kind: 'direct',
      content: [{ start: quote.start, end: quote.end }],
      source: { start: source.start, end: source.end },
      cue: { start: cue.start, end: cue.end },
      quotes: [quote.id],
      confidence: 0.5,
      found: 'cue',
    });
  }
  return { attributions, quoteKinds };
}
