/** A quotation that opens and never closes. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import { defineRule, type Fix } from '../rule.ts';
import { closeMarkFor } from '../story/mark-shapes.ts';

export const unclosed = defineRule({
  name: 'quotes/unclosed',
  level: 'error',
  summary: 'A quotation that opens and never closes.',
  messages: {
    unclosed:
      'This quotation is never closed, so the reader cannot tell where the speaker’s words end. Close it; if the speech goes on in the next paragraph, open that with a mark too.',
  },
  insideQuotes: 'check',
  options: {},
  check({ article, report }) {
    for (const quote of article.quotes) {
      if (quote.closeMark || quote.runsOn || mayBeNoQuotation(article, quote)) continue;
      report({ ...quote.openMark, message: 'unclosed', fixes: fixes(article, quote) });
    }
  },
});

/** A single mark may be an apostrophe or a letter of another script, unless it opens speech: at a paragraph’s start, after a colon or a comma. */
function mayBeNoQuotation({ document, strayMarks }: Article, { mark, start, end }: ArticleQuote): boolean {
  // Copy in short hard lines: the mark stands in the next of them.
  const nextLines = document.masked.slice(end).split('\n\n', 1)[0]!.length;
  if (strayMarks.some((stray) => stray.start >= end && stray.start < end + nextLines)) return true;
  if (!mark.endsWith('-single')) return false;
  return mark === 'straight-single' || !/(?:^|[\n:,] *)$/.test(document.masked.slice(Math.max(0, start - 3), start));
}

/** The quotation ends where its last words most likely are: before an attribution, else at the paragraph’s end. */
function fixes({ document }: Article, { openMark, inner, end }: ArticleQuote): Fix[] {
  const mark = closeMarkFor(document.text.slice(openMark.start, openMark.end));
  const words = document.text.slice(inner.start, end);
  if (!mark || words.trim() === '') return [];
  return [{ title: `Close it after “${lastWords(words)}”`, edits: [{ start: end, end, text: mark }] }];
}

const lastWords = (words: string): string => (words.length <= 30 ? words : `…${words.slice(-30).replace(/^\S*\s/, '')}`);
