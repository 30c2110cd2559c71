/** Speech that runs on into a paragraph which opens without a mark and closes it all the same. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import type { Paragraph } from '../../document/news-document.ts';
import type { StrayMark } from '../../quotes/quote.ts';
import { countLeading } from '../../text/count-leading.ts';
import { isRunningCopy, paragraphIndexAt } from './copy-tokens.ts';

export interface UnreopenedSpeech {
  /** The quotation that is left open where its paragraph ends. */
  readonly quote: ArticleQuote;
  /** The next paragraph, which goes on in it. */
  readonly paragraph: Paragraph;
  /** The mark that closes the speech there. */
  readonly close: StrayMark;
}

/** In text order. Copy in hard lines is left out: there a line is no paragraph. */
export function unreopenedSpeech(article: Article): readonly UnreopenedSpeech[] {
  const { document, quotes, strayMarks } = article;
  const { text, paragraphs } = document;
  const isSpaced = /\n[ \t]*\n/.test(text);
  return quotes.flatMap((quote) => {
    if (quote.closeMark || quote.runsOn || quote.depth > 0 || quote.mark.endsWith('single')) return [];
    const index = paragraphIndexAt(article, quote.start);
    const before = paragraphs[index];
    const paragraph = paragraphs[index + 1];
    if (!before || !paragraph || (isSpaced && !/\n\s*\n/.test(text.slice(before.end, paragraph.start)))) return [];
    if (!isRunningCopy(paragraph) || quote.end !== before.end) return [];
    if (
      !/[.?!…]$/.test(text.slice(before.start, before.end)) ||
      !/^\p{Lu}/u.test(text.slice(paragraph.start, paragraph.start + 2))
    ) {
      return [];
    }
    const close = strayMarks[countLeading(strayMarks, ({ start }) => start <= paragraph.start)];
    if (!close || close.start >= paragraph.end) return [];
    // The first quotation of the paragraph is an outermost one: it would have opened before the mark that closes.
    const first = quotes[countLeading(quotes, ({ start }) => start < paragraph.start)];
    if (first && first.start < close.start) return [];
    return /["”»]/.test(text.charAt(close.start)) ? [{ quote, paragraph, close }] : [];
  });
}
