/** Other marks for a quotation and for all those inside it: single for double and the reverse, of another shape. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import { countLeading } from '../../text/count-leading.ts';
import type { Edit } from '../rule.ts';
import { askOnce } from './ask-once.ts';
import { otherCount, type Shape, turnTo } from './mark-shapes.ts';
import { marksAt } from './marks-after.ts';

export interface MarksChange {
  /** Double marks for single ones and the reverse. */
  readonly swap?: boolean;
  /** The shape that the marks of a quotation are to have, or undefined where they stay. */
  readonly shapeOf?: (quote: ArticleQuote) => Shape | undefined;
}

/** Edits of the marks alone; none where the changed marks would pair in another way than they do now. */
export function changeMarks(article: Article, outer: ArticleQuote, { swap = false, shapeOf }: MarksChange): readonly Edit[] {
  const { document, quotes } = article;
  const marks = marksAt(article, outer.start);
  if (!marks) return [];
  const first = countLeading(quotes, ({ start }) => start < outer.start);
  const edits: Edit[] = [];
  const pairs: { readonly open: number; readonly close: number | null }[] = [];
  for (let i = first; i < quotes.length && quotes[i]!.start < outer.end; i++) {
    const quote = quotes[i]!;
    const shape = shapeOf?.(quote);
    pairs.push({ open: quote.openMark.start, close: quote.closeMark?.start ?? null });
    for (const [mark, side] of [
      [quote.openMark, 'open'],
      [quote.closeMark, 'close'],
    ] as const) {
      if (!mark) continue;
      const was = document.text.slice(mark.start, mark.end);
      const swapped = swap ? (otherCount(was) ?? was) : was;
      const turned = shape === undefined ? swapped : turnTo(shape, swapped, side);
      const text = turned === '"' && was !== '"' ? straightDouble(article) : turned;
      if (text !== was) edits.push({ start: mark.start, end: mark.end, text });
    }
  }
  const moved = (offset: number): number =>
    edits.reduce((at, { start, end, text }) => (end <= offset ? at + text.length - (end - start) : at), offset);
  const after = marks.after(edits);
  const isSame =
    after.leftOver <= marks.leftOver &&
    pairs.every(({ open, close }) => after.holds(moved(open), close === null ? null : moved(close)));
  return isSame ? edits : [];
}

/** The straight double mark as the story mostly has it: one character, or two singles. */
const straightDouble = (article: Article): string => askOnce(article, findStraightDouble);

function findStraightDouble({ document, quotes }: Article): string {
  let ofTwo = 0;
  for (const { mark, openMark } of quotes) {
    if (mark === 'straight-double') ofTwo += document.text.slice(openMark.start, openMark.end) === "''" ? 1 : -1;
  }
  return ofTwo > 0 ? "''" : '"';
}
