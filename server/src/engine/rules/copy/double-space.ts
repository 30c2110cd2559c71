/** Two spaces where one will do. */
import { defineRule } from '../rule.ts';
import { isRunningCopy } from '../story/copy-tokens.ts';
import { quotationAt } from '../story/quotation-at.ts';

export const doubleSpace = defineRule({
  name: 'copy/double-space',
  level: 'hint',
  summary: 'Two spaces or more where the story has one.',
  messages: { double: 'There are {count} spaces here. One will do.' },
  insideQuotes: 'skip',
  options: {},
  check({ article, report }) {
    const { text, paragraphs } = article.document;
    const copy = paragraphs.filter(isRunningCopy);
    const gaps = copy.flatMap((paragraph) =>
      [...text.slice(paragraph.start, paragraph.end).matchAll(/(?<=[^\s|])[ \u00A0]+(?=[^\s|])/g)].map((match) => ({
        start: paragraph.start + match.index,
        count: match[0].length,
        endsSentence: /[.?!:”"’]$/.test(
          text.slice(Math.max(0, paragraph.start + match.index - 1), paragraph.start + match.index),
        ),
      })),
    );
    const isWay = (some: typeof gaps): boolean => some.filter(({ count }) => count > 1).length * 2 > some.length;
    // Who types two spaces after each sentence does so on purpose; copy full of them is laid out with them.
    const sentencesWide = isWay(gaps.filter(({ endsSentence }) => endsSentence));
    for (const { start, count, endsSentence } of gaps) {
      const place = { start, end: start + count };
      if (count < 2 || (endsSentence && sentencesWide) || quotationAt(article, place)) continue;
      report({
        ...place,
        message: 'double',
        data: { count },
        fixes: [{ title: 'Leave one space', edits: [{ ...place, text: ' ' }], preferred: true }],
      });
    }
  },
});
