/** Finds who said what, and from it what kind of quotation each pair of marks is. */
import type { NewsDocument } from '../document/news-document.ts';
import type { Name } from '../names/name.ts';
import type { Quotes } from '../quotes/quote.ts';
import type { Tokens } from '../tokens/token.ts';
import type { AttributionKnowledge } from './attribution-knowledge.ts';
import type { Attributions } from './attribution.ts';
import { finish, type Steps } from '../text/steps.ts';
import { withBareQuotations } from './turns/bare-quotations.ts';
import { answerOf, readStory } from './versions/read-story.ts';
import type { Story } from './versions/window.ts';

export const findAttributions = (
  document: NewsDocument,
  tokens: Tokens,
  quotes: Quotes,
  names: readonly Name[],
  knowledge: AttributionKnowledge,
): Attributions => finish(findAttributionsInSteps({ document, tokens, quotes, names }, knowledge));

/** The same bit by bit. */
export function* findAttributionsInSteps(story: Story, knowledge: AttributionKnowledge): Steps<Attributions> {
  const read = yield* readStory(story, knowledge);
  return withBareQuotations(answerOf(read), { ...story, lexicon: knowledge.lexicon });
}
