/** A sentence that opens with a numeral. */
import type { Article } from '../../article/article.ts';
import type { Token } from '../../tokens/token.ts';
import { defineRule } from '../rule.ts';
import { isShouted } from '../story/copy-tokens.ts';
import { inWords } from '../story/number-words.ts';
import { quotationAt } from '../story/quotation-at.ts';
import { isTopLine } from '../story/top-line.ts';

export const sentenceStart = defineRule({
  name: 'numbers/sentence-start',
  level: 'warning',
  summary: 'A numeral that opens a sentence.',
  messages: {
    numeral: 'A numeral opens this sentence, where readers look for a capital. Write it in words, or turn the sentence round.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {},
  check({ article, report }) {
    const { sentences, tokens, document } = article;
    for (const sentence of sentences) {
      const paragraph = document.paragraphs[sentence.paragraph]!;
      const [first, second] = [tokens[sentence.firstToken], tokens[sentence.firstToken + 1]];
      if (paragraph.role !== 'body' || !first || !second || isTopLine(article, paragraph)) continue;
      const isShare = second.text === '%' && !second.spaced;
      if (!(second.spaced || isShare) || !(isShare || scale.test(second.text) ? decimal : whole).test(first.text)) continue;
      if (/^(?:1[5-9]|20)\d\d$/.test(first.text) || isCalled(first, second)) continue;
      if (quotationAt(article, first) || isShouted(article, sentence)) continue;
      if (
        !isShare &&
        !/^\p{Ll}/u.test(second.text) &&
        !countsNames(article, tokens.slice(sentence.firstToken, sentence.firstToken + 4))
      ) {
        continue;
      }
      const isAlone = sentence.start === paragraph.start && document.masked.slice(sentence.end, paragraph.end).trim() === '';
      // A paragraph that is one line of a list or a table, or a sentence cut after an abbreviation, is no sentence of the copy.
      if (
        !/[.?!”"’]$/.test(document.masked.slice(sentence.start, sentence.end)) ||
        sentence.endToken - sentence.firstToken < (isAlone ? leastAlone : leastAmongOthers)
      ) {
        continue;
      }
      const before = document.masked.slice(Math.max(paragraph.start, sentence.start - 12), sentence.start);
      if (/\S$/.test(before) || followsAbbreviation(before)) continue;
      // Of “5%” the sign would have to change, too, and houses differ over what to.
      const words = isShare ? null : inWords(Number(first.text.replaceAll(',', '')));
      const place = { start: first.start, end: first.end };
      const fixes = words === null ? [] : [{ title: `Write “${words}”`, edits: [{ ...place, text: words }], preferred: true }];
      report({ ...place, message: 'numeral', fixes });
    }
  },
});

/** Tokens, the stop among them: a line of a list may be as long where it stands alone. */
const leastAlone = 6;
const leastAmongOthers = 4;

const whole = /^\d+(?:,\d{3})*$/;
const decimal = /^\d+(?:,\d{3})*(?:\.\d+)?$/;
const scale = /^(?:million|billion|trillion)$/;

/** “999 calls”: a number that is called in need. */
const isCalled = (first: Token, second: Token): boolean =>
  /^(?:999|911|101|111|112|000)$/.test(first.text) && /^(?:calls?|callers?|operators?|handlers?|services?)$/.test(second.lower);

/** "2 House committees", "6 Trump supporters": what is counted is in the plural; "10 Downing Street" and a title that the story has before are no count. */
function countsNames({ document }: Article, [numeral, ...words]: readonly Token[]): boolean {
  const counted = words.findIndex(({ text }) => /\p{Ll}s$/u.test(text));
  if (!numeral || counted < 0 || document.text.slice(0, numeral.start).includes(`${numeral.text} ${words[0]!.text}`)) {
    return false;
  }
  return words.slice(0, counted).every(({ text }) => /^\p{L}+$/u.test(text) && !/^(?:Street|Road|Avenue|Lane)$/.test(text));
}

/** "No. 7 on the list", "Jan. 12 and": the stop is not a sentence's. */
const followsAbbreviation = (before: string): boolean =>
  /(?:\b(?:No|Nos|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|p|pp|vs|approx|ca|art|sec|ch|vol|fig)|\b\p{L})\. ?$/iu.test(
    before,
  );
