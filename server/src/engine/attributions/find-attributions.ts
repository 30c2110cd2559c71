/** Finds who said what, and from it what kind of quotation each pair of marks is. */
import type { NewsDocument } from '../document/news-document.ts';
import type { Name } from '../names/name.ts';
import type { Quotes } from '../quotes/quote.ts';
import { inTextOrder } from '../text/span.ts';
import type { Tokens } from '../tokens/token.ts';
import type { AttributionKnowledge } from './attribution-knowledge.ts';
import type { Attribution, Attributions } from './attribution.ts';
import { readCopy } from './copy/reading.ts';
import { draftAll } from './drafts/draft-all.ts';
import { trusted } from './drafts/trusted.ts';
import { quoteKinds } from './linking/quote-kinds.ts';
import { turnAttribution } from './turns/turn-attribution.ts';

export function findAttributions(
  document: NewsDocument,
  tokens: Tokens,
  quotes: Quotes,
  names: readonly Name[],
  knowledge: AttributionKnowledge,
): Attributions {
  const reading = readCopy(document, tokens, quotes, names);
  const { drafts, links, turns } = draftAll(reading, knowledge);
  const found = [
    ...trusted(reading, drafts, knowledge.scorers.trust),
    ...turns.map((turn) => turnAttribution(reading, turn)),
  ].sort((a, b) => inTextOrder(a.content[0]!, b.content[0]!));
  const attributions = found.map((attribution, index): Attribution => ({ id: `a${index + 1}`, ...attribution }));
  return { attributions, quoteKinds: quoteKinds(reading, quotes, links, attributions, knowledge.scorers.whole) };
}
