/** Turns the quotation marks in a selection curly or straight. The words between them stay as they are. */
import type { ArticleQuote, Edit } from '../../engine/index.ts';
import type { Refactoring } from './refactoring.ts';

const shapes = [
  { title: 'curly', from: 'straight', double: ['“', '”'], single: ['‘', '’'] },
  { title: 'straight', from: 'curly', double: ['"', '"'], single: ["'", "'"] },
] as const;

/** For quotations that the selection holds or touches; nothing for an empty selection. */
export const convertMarks: Refactoring = {
  kind: 'marks',
  rewrites: ({ article }, selection) => {
    if (selection.start === selection.end) return [];
    const touched = article.quotes.filter(({ start, end }) => start < selection.end && selection.start < end);
    return shapes.flatMap(({ title, from, double, single }) => {
      const quotes = touched.filter(({ mark }) => mark.startsWith(from));
      const edits = quotes.flatMap((quote) => markEdits(quote, quote.mark.endsWith('double') ? double : single));
      if (edits.length === 0) return [];
      const marks = quotes.length === 1 ? 'the quotation marks' : `the marks of ${quotes.length} quotations`;
      return [{ title: `Make ${marks} ${title}`, edits: edits.sort((a, b) => a.start - b.start) }];
    });
  },
};

const markEdits = ({ openMark, closeMark }: ArticleQuote, [open, close]: readonly [string, string]): Edit[] => [
  { ...openMark, text: open },
  ...(closeMark ? [{ ...closeMark, text: close }] : []),
];
