/** Puts the stages' findings together into one Article. */
import type { Attributions } from '../attributions/attribution.ts';
import type { NewsDocument } from '../document/news-document.ts';
import type { Entities } from '../entities/entity.ts';
import type { Name } from '../names/name.ts';
import type { Quotes } from '../quotes/quote.ts';
import type { ParagraphNotes } from '../tokens/paragraph-notes.ts';
import type { Tokens } from '../tokens/token.ts';
import type { Article } from './article.ts';
import { emptyDesk } from './desk.ts';

export function assembleArticle(
  document: NewsDocument,
  { tokens, sentences, paragraphs }: Tokens,
  { quotes, strayMarks }: Quotes,
  names: readonly Name[],
  { attributions, quoteKinds }: Attributions,
  { entities, speakers }: Entities,
  notes: readonly ParagraphNotes[],
): Article {
  const attributionOf = new Map(attributions.flatMap(({ id, quotes }) => quotes.map((quote) => [quote, id] as const)));
  return {
    document,
    tokens,
    sentences,
    paragraphRanges: paragraphs,
    quotes: quotes.map((quote) => ({
      ...quote,
      kind: quoteKinds.get(quote.id) ?? 'scare',
      attribution: attributionOf.get(quote.id) ?? null,
    })),
    strayMarks,
    names,
    attributions: attributions.map((attribution) => {
      const speaker = speakers.get(attribution.id);
      return {
        ...attribution,
        speaker: speaker?.entity ?? null,
        confidence: speaker ? Math.min(attribution.confidence, speaker.confidence) : attribution.confidence,
      };
    }),
    entities,
    desk: emptyDesk,
    notes,
  };
}
