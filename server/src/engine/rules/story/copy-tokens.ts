/** Questions about tokens and where they stand that several rules ask. */
import type { Article } from '../../article/article.ts';
import type { Paragraph } from '../../document/news-document.ts';
import type { Span } from '../../text/span.ts';
import type { Sentence, Token } from '../../tokens/token.ts';
import { countLeading, countUpTo } from '../../text/count-leading.ts';
import { askOnce } from './ask-once.ts';

/** Running copy, where sentences are read on: not headlines, bylines, notes to the desk. */
export const isRunningCopy = ({ role }: Paragraph): boolean => role === 'body' || role === 'list' || role === 'blockquote';

/** Index of the paragraph that holds the offset, or -1. Binary search. */
export function paragraphIndexAt(article: Article, offset: number): number {
  const index = countUpTo(askOnce(article, startsOfParagraphs), offset) - 1;
  return index >= 0 && offset < article.document.paragraphs[index]!.end ? index : -1;
}

/** The sentence that holds the offset, or null. Binary search. */
export function sentenceAt(article: Article, offset: number): Sentence | null {
  const sentence = article.sentences[countUpTo(askOnce(article, startsOfSentences), offset) - 1];
  return sentence && offset < sentence.end ? sentence : null;
}

// By themselves they are at hand in the processor's caches: of a long story some thirty thousand are asked.
const startsOfParagraphs = ({ document }: Article): Int32Array => startsOf(document.paragraphs);
const startsOfSentences = ({ sentences }: Article): Int32Array => startsOf(sentences);

function startsOf(spans: readonly Span[]): Int32Array {
  const starts = new Int32Array(spans.length);
  for (let i = 0; i < starts.length; i++) starts[i] = spans[i]!.start;
  return starts;
}

/** Index of the first token that starts at or after the offset (the number of tokens where none does). Binary search. */
export const tokenIndexFrom = ({ tokens }: Pick<Article, 'tokens'>, offset: number): number =>
  countLeading(tokens, ({ start }) => start < offset);

/** Whether the token is a piece of a longer word with hyphens, apostrophes or the like: "in" of "check-in", "did" of "didn’t". */
export function isPieceOfWord({ document }: Article, { start, end }: Span): boolean {
  return /[\p{L}\p{N}’'&@/_-]/u.test(document.text.charAt(start - 1)) || /[\p{L}\p{N}’'&@/_-]/u.test(document.text.charAt(end));
}

/** Whether the token is a word that begins with a capital. */
export const isCapitalized = ({ text }: Token): boolean => capital.test(text);
const capital = /^\p{Lu}/u;

/** Whether the words of the span are nearly all in capitals, as in a headline or a caption, so that capitals say nothing there. */
export function isShouted({ document }: Article, { start, end }: Span): boolean {
  let letters = 0;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const unit = document.text.charCodeAt(i);
    if (unit < 128) {
      if (!isAsciiLetter(unit)) continue;
      letters++;
      if (unit <= 0x5a) capitals++;
      continue;
    }
    const letter = String.fromCodePoint(document.text.codePointAt(i)!);
    i += letter.length - 1;
    if (!/^\p{L}/u.test(letter)) continue;
    letters++;
    if (letter === letter.toUpperCase()) capitals++;
  }
  return capitals > letters * 0.6;
}

/** The same of a whole paragraph, by its index: looked at once, as long as the paragraph is remembered. */
export const isShoutedParagraph = (article: Article, index: number): boolean =>
  article.notes[index]!.once(isShoutedParagraph, () => isShouted(article, article.document.paragraphs[index]!));

const isAsciiLetter = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
