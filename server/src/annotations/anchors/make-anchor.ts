/** Notes where a span of a text is, so that it can be found again. */
import type { Span } from '../../engine/index.ts';
import type { TextAnchor } from './text-anchor.ts';

/** UTF-16 units of context on each side: enough for most places, and as much as it takes to tell a place from others like it. */
const leastContext = 32;
const mostContext = 256;

/** An anchor of the span; its context grows until nothing else in the text reads the same. */
export function makeAnchor(text: string, { start, end }: Span): TextAnchor {
  const exact = text.slice(start, end);
  for (let context = leastContext; ; context *= 2) {
    const prefix = text.slice(wholeFrom(text, Math.max(0, start - context)), start);
    const suffix = text.slice(end, wholeFrom(text, Math.min(text.length, end + context)));
    if (context >= mostContext || isOnce(text, prefix + exact + suffix)) {
      return { exact, prefix, suffix, position: { start, end } };
    }
  }
}

function isOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return text.indexOf(words, first + 1) < 0;
}

/** Not between the two halves of a surrogate pair. */
const wholeFrom = (text: string, offset: number): number => (/[\uDC00-\uDFFF]/.test(text[offset] ?? '') ? offset + 1 : offset);
