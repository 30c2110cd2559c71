/** One to four words held at arm’s length by quotation marks, with no source. */
import { defineRule } from '../rule.ts';
import { copyParagraph, spokenWords } from '../story/full-quotations.ts';

const mostWords = 4;

export const scare = defineRule({
  name: 'quotes/scare',
  level: 'hint',
  summary: 'A few words in quotation marks that nobody is said to have said.',
  messages: {
    scare:
      'The marks hold “{words}” at arm’s length, but nobody is said to use the words. Say whose they are, or take the marks away.',
  },
  insideQuotes: 'check',
  reach: 'paragraph',
  options: {},
  check({ article, report }) {
    for (const quote of article.quotes) {
      if (quote.kind !== 'scare' || quote.depth > 0 || quote.attribution !== null || !quote.closeMark) continue;
      const count = spokenWords(article, quote).length;
      if (count === 0 || count > mostWords || !copyParagraph(article, quote)) continue;
      const words = article.document.text.slice(quote.inner.start, quote.inner.end);
      report({ start: quote.start, end: quote.end, message: 'scare', data: { words } });
    }
  },
});
