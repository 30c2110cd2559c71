/** Finds who said what, and from it what kind of quotation each pair of marks is. */
import type { NewsDocument } from '../document/news-document.ts';
import type { Name } from '../names/name.ts';
import type { Quotes } from '../quotes/quote.ts';
import type { Tokens } from '../tokens/token.ts';
import type { AttributionKnowledge } from './attribution-knowledge.ts';
import type { Attributions } from './attribution.ts';
import { withBareQuotations } from './turns/bare-quotations.ts';
import { answerOf, readStory } from './versions/read-story.ts';

export const findAttributions = (
  document: NewsDocument,
  tokens: Tokens,
  quotes: Quotes,
  names: readonly Name[],
  knowledge: AttributionKnowledge,
): Attributions =>
  withBareQuotations(answerOf(readStory({ document, tokens, quotes, names }, knowledge)), {
    document,
    tokens,
    quotes,
    lexicon: knowledge.lexicon,
  });
