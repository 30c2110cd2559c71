/** Whole quotations of the story and where they stand. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import type { Paragraph } from '../../document/news-document.ts';
import { ownCopy } from '../../text/own-copy.ts';
import { isRunningCopy, paragraphIndexAt } from './copy-tokens.ts';

/** The quoted words in small, without stops and marks. Several rules ask for them: they are remembered with their paragraph. */
export function spokenWords(article: Article, { inner }: ArticleQuote): readonly string[] {
  const index = paragraphIndexAt(article, inner.start);
  const paragraph = article.document.paragraphs[index];
  const read = (): readonly string[] => wordsOf(article.document.masked.slice(inner.start, inner.end));
  if (!paragraph || inner.end > paragraph.end) return read();
  const known = article.notes[index]!.once(spokenWords, nothingSpoken);
  const place = `${inner.start - paragraph.start} ${inner.end - paragraph.start}`;
  let words = known.get(place);
  if (words === undefined) known.set(place, (words = read()));
  return words;
}

/** By where they stand in the paragraph. */
const nothingSpoken = (): Map<string, readonly string[]> => new Map();

const wordsOf = (words: string): readonly string[] =>
  ownCopy(words)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];

/** The paragraph of running copy that holds the quotation, or null. */
export function copyParagraph(article: Article, { start }: { readonly start: number }): Paragraph | null {
  const paragraph = article.document.paragraphs[paragraphIndexAt(article, start)];
  return paragraph && isRunningCopy(paragraph) ? paragraph : null;
}

/** Whether the quotation opens and closes its paragraph, so that nothing else is said there. */
export const fillsParagraph = (quote: ArticleQuote, paragraph: Paragraph): boolean =>
  quote.start === paragraph.start && quote.end === paragraph.end;
