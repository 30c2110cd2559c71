/** The same quotation twice in the story. */
import type { ArticleQuote } from '../../article/article.ts';
import { defineRule } from '../rule.ts';
import { copyParagraph, fillsParagraph, spokenWords } from '../story/full-quotations.ts';

/** Fewer words may be a slogan that the story comes back to. */
const leastWords = 7;

export const repeated = defineRule({
  name: 'quotes/repeated',
  level: 'information',
  summary: 'The same quotation twice in the story.',
  messages: { repeated: 'The story has quoted this already, and readers notice. Use it once.' },
  insideQuotes: 'check',
  reach: 'story',
  waitsFor: 'paragraph',
  options: {},
  check({ article, report }) {
    const firstWith = new Map<string, ArticleQuote>();
    for (const quote of article.quotes) {
      const paragraph = copyParagraph(article, quote);
      // One that stands alone is displayed: papers lift such from the story.
      if (!paragraph || quote.depth > 0 || quote.kind === 'title' || fillsParagraph(quote, paragraph)) continue;
      const words = spokenWords(article, quote);
      if (words.length < leastWords) continue;
      const first = firstWith.get(words.join(' '));
      if (!first) {
        firstWith.set(words.join(' '), quote);
        continue;
      }
      report({
        start: quote.start,
        end: quote.end,
        message: 'repeated',
        related: [{ start: first.start, end: first.end, message: 'the same quotation' }],
      });
    }
  },
});
