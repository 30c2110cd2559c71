/** What the document stage makes of a text: its kind, its masked form and its paragraphs. */
import type { Span } from '../text/span.ts';

/** How the text is to be read: plain copy, Markdown, or the `news` language (plain copy with headline, byline, notes). */
export type DocumentKind = 'plain' | 'markdown' | 'news';

/**
 * What a paragraph is in the story. `body` is running copy; only `body`, `list` and `blockquote` hold sentences that a speech can run through.
 * `note` is for the desk (notes to editors, lines in brackets, all after the end mark); `end` is the end mark itself ("ENDS", "###", "-30-").
 */
export type ParagraphRole = 'headline' | 'byline' | 'crosshead' | 'body' | 'list' | 'blockquote' | 'note' | 'end';

/** One paragraph. The span holds its text without the line break that ends it and without the white space round it. */
export interface Paragraph extends Span {
  readonly role: ParagraphRole;
  /** Depth of a heading: 1 for a headline, 2 and more for crossheads; 0 for all others. */
  readonly level: number;
  /** "KYIV, Jan 26 (Agency) —" at the start of the first body paragraph, dash included; the copy proper begins after it. */
  readonly dateline: Span | null;
}

export interface NewsDocument {
  /** The text as the editor holds it, a byte-order mark dropped. All offsets of an Article are into it. */
  readonly text: string;
  /** Of the same length as `text`: markup, and characters that no tokenizer takes, replaced by spaces (never cut out). */
  readonly masked: string;
  readonly kind: DocumentKind;
  /** In text order, not overlapping. Code blocks, front matter and the like are in none. */
  readonly paragraphs: readonly Paragraph[];
}
