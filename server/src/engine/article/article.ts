/** The Article: everything the engine knows of one text. The rest of Copydesk reads it and nothing else. */
import type { Attribution, QuoteKind } from '../attributions/attribution.ts';
import type { NewsDocument } from '../document/news-document.ts';
import type { Entity } from '../entities/entity.ts';
import type { Name } from '../names/name.ts';
import type { Quote, StrayMark } from '../quotes/quote.ts';
import type { ParagraphNotes } from '../tokens/paragraph-notes.ts';
import type { Sentence, Token, TokenRange } from '../tokens/token.ts';
import type { Desk } from './desk.ts';
import type { StoryNotes } from './story-notes.ts';

/** A quotation with its kind and the attribution that gives it a source. */
export interface ArticleQuote extends Quote {
  readonly kind: QuoteKind;
  /** Id of its attribution, or null. */
  readonly attribution: string | null;
}

/** An attribution with its speaker. */
export interface ArticleAttribution extends Attribution {
  /** Id of the entity that speaks, or null. */
  readonly speaker: string | null;
}

export interface Article {
  readonly document: NewsDocument;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Token and sentence ranges, one a paragraph of the document. */
  readonly paragraphRanges: readonly TokenRange[];
  readonly quotes: readonly ArticleQuote[];
  readonly strayMarks: readonly StrayMark[];
  readonly names: readonly Name[];
  readonly attributions: readonly ArticleAttribution[];
  readonly entities: readonly Entity[];
  /** Empty as the engine gives it: what people know is laid beside it by those who have it. */
  readonly desk: Desk;
  /** What has been found in each paragraph by itself, one entry a paragraph of the document: for searches to remember. */
  readonly notes: readonly ParagraphNotes[];
  /** What has been found of all of it. A copy of the Article may share it. */
  readonly storyNotes: StoryNotes;
}
