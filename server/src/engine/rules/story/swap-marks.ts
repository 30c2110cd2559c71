/** Single marks for double ones and the reverse, in a quotation and in all those inside it. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import { countLeading } from '../../text/count-leading.ts';
import type { Edit } from '../rule.ts';
import { otherCount } from './mark-shapes.ts';

/** Edits of the marks alone. */
export function swapMarks({ document, quotes }: Article, outer: ArticleQuote): Edit[] {
  const first = countLeading(quotes, ({ start }) => start < outer.start);
  const edits: Edit[] = [];
  for (let i = first; i < quotes.length && quotes[i]!.start < outer.end; i++) {
    const { openMark, closeMark } = quotes[i]!;
    for (const mark of [openMark, closeMark]) {
      const other = mark && otherCount(document.text.slice(mark.start, mark.end));
      if (mark && other) edits.push({ start: mark.start, end: mark.end, text: other });
    }
  }
  return edits;
}
