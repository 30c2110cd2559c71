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
  waitsFor: 'word',
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
  let [sentences, wideSentences] = [0, 0];
  const wide: Spaces['wide'][number][] = [];
  for (let i = 1; i < text.length; i++) {
    if (!isSpace(text, i)) continue;
    const start = i;
    while (isSpace(text, i)) i++;
    if (!isBeside(text, start - 1) || !isBeside(text, i)) continue;
    const endsSentence = '.?!:”"’'.includes(text.charAt(start - 1));
    const count = i - start;
    if (endsSentence) sentences++;
    if (count > 1) {
      wide.push({ start, count, endsSentence });
      if (endsSentence) wideSentences++;
    }
  }
  return [{ sentences, wideSentences, wide }];
}

const isSpace = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || unit === 0xa0;
};

/** What gaps of copy stand between: not the end of the paragraph, other white space, or the rule of a table. */
function isBeside(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const unit = text.charCodeAt(at);
  return (unit > 0x20 && unit < 0x7b) || /[^\s|]/.test(text.charAt(at));
}
