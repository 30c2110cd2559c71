/** Splits a quotation between two of its sentences: into two quotations, or into two paragraphs of one speech. */
import { type Article, type ArticleQuote, type Span, textOf } from '../../engine/index.ts';
import { excerpt } from '../excerpt.ts';
import { quoteAt } from '../look-up.ts';
import { closingMarks } from './quotation-marks.ts';
import type { Refactoring, Rewrite } from './refactoring.ts';

export const splitQuotation: Refactoring = {
  kind: 'splitQuotation',
  rewrites: ({ article }, at) => {
    const quote = quoteAt(article, at.start);
    const gap = quote && at.start === at.end ? nearestGap(article, quote, at.start) : null;
    if (!quote || !gap) return [];
    const { text } = article.document;
    const open = textOf(text, quote.openMark);
    const close = quote.closeMark ? textOf(text, quote.closeMark) : closingMarks[quote.mark];
    const next = `“${excerpt(article, { start: gap.end, end: quote.inner.end }, 24).replace(/[,;]$/, '')}”`;
    const inTwo: Rewrite = {
      title: `Split the quotation before ${next}`,
      edits: [
        { start: gap.start, end: gap.start, text: close },
        { start: gap.end, end: gap.end, text: open },
      ],
    };
    // A speech over paragraphs is closed once, at its end, and opened in each.
    const inParagraphs: Rewrite = {
      title: `Begin a new paragraph of the speech at ${next}`,
      edits: [{ ...gap, text: `${paragraphBreak(article)}${open}` }],
    };
    return quote.parent === null ? [inTwo, inParagraphs] : [inTwo];
  },
};

/** The white space between two sentences of the quotation that is nearest to the offset; none that a quotation inside holds. */
function nearestGap(article: Article, quote: ArticleQuote, offset: number): Span | null {
  const { sentences, quotes, document } = article;
  const inside = sentences.filter(({ start, end }) => end > quote.inner.start && start < quote.inner.end);
  const gaps = inside.slice(1).flatMap((sentence, index): Span[] => {
    const gap = { start: inside[index]!.end, end: sentence.start };
    const isOwn = gap.start > quote.inner.start && gap.end < quote.inner.end && /^[ \t]+$/.test(textOf(document.text, gap));
    return isOwn && !quotes.some(({ parent, start, end }) => parent === quote.id && start < gap.end && gap.start < end)
      ? [gap]
      : [];
  });
  const distance = ({ start, end }: Span): number => Math.max(start - offset, offset - end, 0);
  return gaps.reduce<Span | null>((best, gap) => (best && distance(best) <= distance(gap) ? best : gap), null);
}

/** What stands between the first two paragraphs of the story's copy. */
function paragraphBreak({ document }: Article): string {
  const [first, second] = document.paragraphs.filter(({ role }) => role === 'body');
  const between = first && second ? document.text.slice(first.end, second.start) : '';
  return /^(?:\r?\n){1,2}$/.test(between) ? between : '\n\n';
}
