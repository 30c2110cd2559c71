/** A curly mark that is turned the wrong way. */
import type { Article } from '../../article/article.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { isRunningCopy } from '../story/copy-tokens.ts';
import { copyParagraph } from '../story/full-quotations.ts';
import { searchCopy } from '../story/search-copy.ts';

type Message = 'opens' | 'closes' | 'apostrophe';

export const wrongDirection = defineRule<Message>({
  name: 'quotes/wrong-direction',
  level: 'warning',
  summary: 'A closing curly mark that opens, an opening one that closes, or one that stands for an apostrophe.',
  messages: {
    opens: 'This mark closes, but a quotation opens here. Turn it: {right}.',
    closes: 'This mark opens, but the quotation closes here. Turn it: {right}.',
    apostrophe: 'This mark opens a quotation, but an apostrophe is meant. Write {right}.',
  },
  insideQuotes: 'check',
  reach: 'paragraph',
  waitsFor: 'paragraph',
  options: {},
  check(context) {
    const { quotes, document } = context.article;
    for (const { openMark, closeMark } of quotes) {
      const opening = document.text.slice(openMark.start, openMark.end);
      const closing = closeMark && document.text.slice(closeMark.start, closeMark.end);
      if (opening === '”' && closing === '”') turn(context, openMark.start, 'opens', '“');
      if (opening === '“' && closing === '“') turn(context, closeMark!.start, 'closes', '”');
    }
    for (const start of apostrophes(context.article)) turn(context, start, 'apostrophe', '’');
  },
});

function turn({ article, report }: RuleContext<Message>, start: number, message: Message, right: string): void {
  if (!copyParagraph(article, { start })) return;
  const edits = [{ start, end: start + 1, text: right }];
  report({ start, end: start + 1, message, data: { right }, fixes: [{ title: `Turn it: ${right}`, edits, preferred: true }] });
}

/** Opening single marks before a year or a shortened word, or within a word, where they open no quotation. */
function apostrophes(article: Article): number[] {
  const opening = new Set(article.quotes.filter(({ mark }) => mark === 'curly-single').map(({ openMark }) => openMark.start));
  return [...searchCopy(article, isRunningCopy, apostrophesIn)]
    .flatMap(({ paragraph, found }) => found.map((at) => paragraph.start + at))
    .filter((start) => !opening.has(start));
}

/** A year or a word that has lost its head, a word's ending, and “rock ‘n’ roll”: not “the letter ‘n’”. */
const turned = new RegExp(
  [
    /(?<![\p{L}\p{N}‘])‘(?:\d\ds?|em|tis|twas|til)(?![\p{L}\p{N}’-]| \p{Lu}[^‘’\n]{0,40}’(?!\p{L}))/u,
    /(?<=\p{L})‘(?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/u,
    /(?<=\p{L} )(?<!\b(?:letters?|an?|the|of|for|is|and|or|no|this|that|each|double|single|capital|small) )‘[nN](?=’ \p{L})/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

const apostrophesIn = (copy: string): readonly number[] =>
  copy.includes('‘') ? matchesOf(turned, copy).map(({ index }) => index) : [];
