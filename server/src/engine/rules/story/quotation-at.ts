/** Which quotation a place stands in. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** The innermost quotation whose marks or words the span touches, or null. Binary search over the quotations, then up through the nest. */
export function quotationAt({ quotes }: Article, span: Span): ArticleQuote | null {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.start < span.end) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0; i--) {
    const quote = quotes[i]!;
    if (overlaps(quote, span)) return quote;
    if (quote.depth === 0) return null;
  }
  return null;
}
