/** Puts the stages' findings together into one Article. */
import type { Attributions } from '../attributions/attribution.ts';
import { ownersOfQuotes } from '../attributions/owners-of-quotes.ts';
import type { NewsDocument } from '../document/news-document.ts';
import type { Entities } from '../entities/entity.ts';
import type { Name } from '../names/name.ts';
import type { Quotes } from '../quotes/quote.ts';
import type { ParagraphNotes } from '../tokens/paragraph-notes.ts';
import type { Tokens } from '../tokens/token.ts';
import type { Article } from './article.ts';
import { emptyDesk } from './desk.ts';
import { StoryNotes } from './story-notes.ts';

export function assembleArticle(
  document: NewsDocument,
  { tokens, sentences, paragraphs }: Tokens,
  { quotes, strayMarks }: Quotes,
  names: readonly Name[],
  { attributions, quoteKinds }: Attributions,
  { entities, speakers }: Entities,
  notes: readonly ParagraphNotes[],
): Article {
  const attributionOf = ownersOfQuotes(attributions);
  return {
    document,
    tokens,
    sentences,
    paragraphRanges: paragraphs,
    quotes: quotes.map((quote) => ({
      start: quote.start,
      end: quote.end,
      mark: quote.mark,
      inner: quote.inner,
      openMark: quote.openMark,
      closeMark: quote.closeMark,
      runsOn: quote.runsOn,
      id: quote.id,
      depth: quote.depth,
      parent: quote.parent,
      continues: quote.continues,
      kind: quoteKinds.get(quote.id) ?? 'scare',
      attribution: attributionOf.get(quote.id) ?? null,
    })),
    strayMarks,
    names,
    attributions: attributions.map((attribution) => {
      const speaker = speakers.get(attribution.id);
      return {
        id: attribution.id,
        kind: attribution.kind,
        content: attribution.content,
        source: attribution.source,
        cue: attribution.cue,
        quotes: attribution.quotes,
        found: attribution.found,
        confidence: speaker ? Math.min(attribution.confidence, speaker.confidence) : attribution.confidence,
        speaker: speaker?.entity ?? null,
      };
    }),
    entities,
    desk: emptyDesk,
    notes,
    storyNotes: new StoryNotes(),
  };
}
