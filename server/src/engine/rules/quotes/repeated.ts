/** The same quotation twice in the story. */
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { copyParagraph, fillsParagraph, spokenWords } from '../story/full-quotations.ts';
import { readerOfPassages } from '../story/passages.ts';

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
    const firstWith = new Map<string, Span>();
    for (const { start: by, found } of spokenOf(article)) {
      for (const { start, end, words } of found) {
        const here = { start: by + start, end: by + end };
        const first = firstWith.get(words);
        if (first) report({ ...here, message: 'repeated', related: [{ ...first, message: 'the same quotation' }] });
        else firstWith.set(words, here);
      }
    }
  },
});

const spokenOf = readerOfPassages((article, index, { quotes }) => {
  const paragraph = article.document.paragraphs[index]!;
  return quotes.flatMap((quote) => {
    // One that stands alone is displayed: papers lift such from the story.
    if (!copyParagraph(article, quote) || quote.depth > 0 || quote.kind === 'title' || fillsParagraph(quote, paragraph)) {
      return [];
    }
    const words = spokenWords(article, quote);
    if (words.length < leastWords) return [];
    return [{ start: quote.start - paragraph.start, end: quote.end - paragraph.start, words: words.join(' ') }];
  });
});
