/** Two spaces where one will do. */
import { defineRule } from '../rule.ts';
import { isRunningCopy } from '../story/copy-tokens.ts';
import { quotationAt } from '../story/quotation-at.ts';
import { searchCopy } from '../story/search-copy.ts';

export const doubleSpace = defineRule({
  name: 'copy/double-space',
  level: 'information',
  summary: 'Two spaces or more where the story has one.',
  messages: { double: 'There are {count} spaces here, which show as a gap in the line. Leave one.' },
  insideQuotes: 'skip',
  reach: 'story',
  options: {},
  check({ article, report }) {
    const places = [...searchCopy(article, isRunningCopy, spacesIn)];
    const sum = (of: 'sentences' | 'wideSentences'): number => places.reduce((all, { found: [spaces] }) => all + spaces![of], 0);
    // Who types two spaces after each sentence does so on purpose; copy full of them is laid out with them.
    const sentencesWide = sum('wideSentences') * 2 > sum('sentences');
    const gaps = places.flatMap(({ paragraph, found: [spaces] }) =>
      spaces!.wide.map(({ start, ...gap }) => ({ start: paragraph.start + start, ...gap })),
    );
    for (const { start, count, endsSentence } of gaps) {
      const place = { start, end: start + count };
      if ((endsSentence && sentencesWide) || quotationAt(article, place)) continue;
      report({
        ...place,
        message: 'double',
        data: { count },
        fixes: [{ title: 'Leave one space', edits: [{ ...place, text: ' ' }], preferred: true }],
      });
    }
  },
});

interface Spaces {
  /** Gaps behind sentences, and how many of them are wide. */
  readonly sentences: number;
  readonly wideSentences: number;
  /** Gaps of two spaces and more. */
  readonly wide: readonly { readonly start: number; readonly count: number; readonly endsSentence: boolean }[];
}

function spacesIn(_: string, text: string): readonly Spaces[] {
  const gaps = Array.from(text.matchAll(/(?<=[^\s|])[ \u00A0]+(?=[^\s|])/g), ({ 0: gap, index }) => ({
    start: index,
    count: gap.length,
    endsSentence: /[.?!:”"’]$/.test(text.slice(Math.max(0, index - 1), index)),
  }));
  const sentences = gaps.filter(({ endsSentence }) => endsSentence);
  const wide = gaps.filter(({ count }) => count > 1);
  return [{ sentences: sentences.length, wideSentences: sentences.filter(({ count }) => count > 1).length, wide }];
}
