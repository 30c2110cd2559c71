/** A speech that runs on into a paragraph which opens without a mark. */
import { defineRule } from '../rule.ts';
import { unreopenedSpeech } from '../story/unreopened-speech.ts';

export const notReopened = defineRule({
  name: 'quotes/not-reopened',
  level: 'warning',
  summary: 'A speech that runs on into a paragraph which opens without a mark.',
  messages: {
    notReopened:
      'The speech before runs on into this paragraph, which opens without a mark, so the reader takes it for your own words. Open it with a mark.',
  },
  insideQuotes: 'check',
  reach: 'story',
  waitsFor: 'paragraph',
  options: {},
  check({ article, report }) {
    const { text } = article.document;
    for (const { quote, paragraph, close } of unreopenedSpeech(article)) {
      const word = /^\S+/.exec(text.slice(paragraph.start, paragraph.end))?.[0] ?? '';
      const mark = text.slice(quote.openMark.start, quote.openMark.end);
      report({
        start: paragraph.start,
        end: paragraph.start + word.length,
        message: 'notReopened',
        related: [
          { ...quote.openMark, message: 'the speech opens here' },
          { start: close.start, end: close.end, message: 'and closes here' },
        ],
        fixes: [
          {
            title: `Open the paragraph with ${mark}`,
            edits: [{ start: paragraph.start, end: paragraph.start, text: mark }],
            preferred: true,
          },
        ],
      });
    }
  },
});
