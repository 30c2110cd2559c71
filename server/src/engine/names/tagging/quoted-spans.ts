/** What of each paragraph stands inside quotation marks. */
import type { Paragraph } from '../../document/news-document.ts';
import type { Quotes } from '../../quotes/quote.ts';

const none: readonly number[] = [];

/** Of each paragraph, from its start: where a quotation begins, where it ends, where the next begins … */
export function quotedSpans(paragraphs: readonly Paragraph[], { quotes }: Quotes): readonly (readonly number[])[] {
  let next = 0;
  const outermost = quotes.filter(({ depth }) => depth === 0);
  return paragraphs.map(({ start, end }) => {
    while (next < outermost.length && outermost[next]!.end <= start) next++;
    if (next === outermost.length || outermost[next]!.start >= end) return none;
    const spans: number[] = [];
    for (let i = next; i < outermost.length && outermost[i]!.start < end; i++) {
      const quote = outermost[i]!;
      spans.push(Math.max(0, quote.start - start), Math.min(end, quote.end) - start);
    }
    return spans;
  });
}

/** Whether the whole of what stands from `start` to `end` is quoted. Takes logarithmic time. */
export function isQuoted(spans: readonly number[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle * 2 + 1]! < end) low = middle + 1;
    else high = middle;
  }
  return low * 2 < spans.length && spans[low * 2]! <= start;
}
