/** Joins two quotations of one speaker that stand side by side, or two paragraphs of one speech. */
import type { Article, ArticleQuote } from '../../engine/index.ts';
import { quoteAt } from '../look-up.ts';
import type { Refactoring, Rewrite } from './refactoring.ts';

export const joinQuotations: Refactoring = {
  kind: 'joinQuotations',
  rewrites: ({ article }, at) => {
    const quote = quoteAt(article, at.start);
    if (!quote) return [];
    const siblings = article.quotes.filter(({ parent }) => parent === quote.parent);
    const index = siblings.indexOf(quote);
    const [before, after] = [siblings[index - 1], siblings[index + 1]];
    return [...(after ? join(article, quote, after, 'below') : []), ...(before ? join(article, before, quote, 'above') : [])];
  },
};

function join(
  { document, attributions }: Article,
  first: ArticleQuote,
  second: ArticleQuote,
  side: 'above' | 'below',
): Rewrite[] {
  const between = document.text.slice(first.end, second.start);
  if (first.mark !== second.mark || !/^\s*$/.test(between)) return [];
  if (second.continues === first.id && first.closeMark === null) {
    return [
      {
        title: `Join this paragraph of the speech with the one ${side}`,
        edits: [{ start: first.end, end: second.inner.start, text: ' ' }],
      },
    ];
  }
  const speakerOf = ({ attribution }: ArticleQuote) => attributions.find(({ id }) => id === attribution)?.speaker ?? null;
  const [one, other] = [speakerOf(first), speakerOf(second)];
  if (first.closeMark === null || /[\r\n]/.test(between) || (one !== null && other !== null && one !== other)) return [];
  return [
    {
      title: `Join this quotation with the ${side === 'below' ? 'next' : 'one before'}`,
      edits: [
        { ...first.closeMark, text: '' },
        { ...second.openMark, text: '' },
      ],
    },
  ];
}
