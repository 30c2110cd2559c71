/** Words as a news desk counts them: runs of letters and figures, with the marks inside them. */
import type { Article, Span } from '../engine/index.ts';

/** Number of words in a span of the article, markup left out. "Blinken’s", "anti-armour" and "1,500" are one each. */
export const countWords = ({ document }: Article, { start, end }: Span): number =>
  document.masked.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0;
