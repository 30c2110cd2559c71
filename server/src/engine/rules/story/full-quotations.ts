/** Whole quotations of the story and where they stand. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import type { Paragraph } from '../../document/news-document.ts';
import { isRunningCopy, paragraphIndexAt } from './copy-tokens.ts';

/** The quoted words in small, without stops and marks. */
export const spokenWords = ({ document }: Article, { inner }: ArticleQuote): readonly string[] =>
  document.masked
    .slice(inner.start, inner.end)
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
