/** The same word twice in a row: "the the". */
import { defineRule } from '../rule.ts';

export const repeatedWord = defineRule({
  name: 'spelling/repeated-word',
  level: 'warning',
  summary: 'A word that stands twice in a row.',
  messages: { repeated: '“{word}” stands twice. Remove one.' },
  insideQuotes: 'skip',
  options: {},
  check({ article, report }) {
    const { tokens } = article;
    for (let i = 1; i < tokens.length; i++) {
      const [before, here] = [tokens[i - 1]!, tokens[i]!];
      if (!/^\p{L}/u.test(here.text) || here.lower !== before.lower) continue;
      report({
        start: before.start,
        end: here.end,
        message: 'repeated',
        data: { word: here.lower },
        fixes: [{ title: `Remove one “${here.lower}”`, edits: [{ start: before.end, end: here.end, text: '' }], preferred: true }],
      });
    }
  },
});
