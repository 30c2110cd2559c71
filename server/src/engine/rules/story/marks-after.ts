/** How the quotation marks of a paragraph pair once a fix is made: a fix is offered only where its marks end as the pair it is meant to make. */
import type { Article } from '../../article/article.ts';
import { pairParagraph } from '../../quotes/pair-paragraph.ts';
import { countLeading } from '../../text/count-leading.ts';
import type { Edit } from '../rule.ts';
import { askOnce } from './ask-once.ts';
import { paragraphIndexAt } from './copy-tokens.ts';

export interface MarksAfter {
  /** Whether marks that start at these offsets into the mended text are a pair; null stands for a closing mark that is missing. */
  readonly holds: (open: number, close: number | null) => boolean;
  /** Marks without a partner in the paragraph. */
  readonly leftOver: number;
}

/** So long a paragraph (UTF-16 units), with so many quotations or marks without a partner, is read once and offered no fix, which keeps the work linear. */
const most = { length: 10_000, quotes: 40, leftOver: 6 };

/**
 * The marks of the paragraph at the offset as they are and a function that tells them after edits, which lie in that paragraph and do not overlap.
 * Null where the paragraph holds too much to try fix after fix.
 */
export function marksAt(
  article: Article,
  at: number,
): { readonly leftOver: number; readonly after: (edits: readonly Edit[]) => MarksAfter } | null {
  const index = paragraphIndexAt(article, at);
  const known = askOnce(article, noParagraphs);
  let leftOver = known.get(index);
  if (leftOver === undefined) known.set(index, (leftOver = isTooLong(article, index) ? null : pair(article, index, []).leftOver));
  if (leftOver === null || leftOver > most.leftOver) return null;
  return { leftOver, after: (edits) => pair(article, index, edits) };
}

/** Marks without a partner by paragraph; null where it is too long. */
const noParagraphs = (): Map<number, number | null> => new Map();

function isTooLong({ document, quotes }: Article, index: number): boolean {
  const { start, end } = document.paragraphs[index] ?? { start: 0, end: 0 };
  const count = countLeading(quotes, (quote) => quote.start < end) - countLeading(quotes, (quote) => quote.start < start);
  return end - start > most.length || count > most.quotes;
}

function pair({ document }: Article, index: number, edits: readonly Edit[]): MarksAfter {
  const paragraph = document.paragraphs[index] ?? { start: 0, end: 0 };
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const mended = (copy: string): string => {
    let [result, from] = ['', paragraph.start];
    for (const { start, end, text } of sorted) {
      result += copy.slice(from, start) + text;
      from = end;
    }
    return result + copy.slice(from, paragraph.end);
  };
  const { pairs, stray } = pairParagraph(mended(document.text), mended(document.masked));
  const closes = new Map(pairs.map(({ open, close }) => [open.start, close?.start ?? null]));
  return {
    holds: (open, close) => closes.get(open - paragraph.start) === (close === null ? null : close - paragraph.start),
    leftOver: stray.length + pairs.filter(({ close }) => close === null).length,
  };
}
