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

export function findAttributions(
  document: NewsDocument,
  tokens: Tokens,
  quotes: Quotes,
  names: readonly Name[],
  knowledge: AttributionKnowledge,
): Attributions {
  const reading = readCopy(document, tokens, quotes, names);
  const { drafts, links } = draftAll(reading, knowledge);
  const kept = trusted(reading, drafts, knowledge.scorers.trust).sort((a, b) => inTextOrder(a.content[0]!, b.content[0]!));
  const attributions = kept.map(({ kind, content, source, cue, quotes, found, confidence }, index): Attribution => ({
    id: `a${index + 1}`,
    kind,
    content,
    source,
    cue,
    quotes,
    confidence,
    found,
  }));
  return { attributions, quoteKinds: quoteKinds(reading, quotes, links, attributions, knowledge.scorers.whole) };
}
