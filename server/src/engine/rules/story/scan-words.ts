/** The words of the running copy as they stand, straight from the text: "armour" of "anti-armour" is one of them. */
import type { Article } from '../../article/article.ts';
import type { Paragraph } from '../../document/news-document.ts';
import type { Span } from '../../text/span.ts';
import { isRunningCopy } from './copy-tokens.ts';
import { searchCopy } from './search-copy.ts';

export interface CopyWord extends Span {
  readonly text: string;
}

const space = 0x20;
const before = /[@#/\\_]|\p{L}\./u;
const after = /^(?:[@/\\_]|\.\p{L})/u;

/** Whether a space stands before, and behind it nothing of an address. Nearly all words are so; the slow question is for the others. */
function isPlain(text: string, at: number): boolean {
  if (at === 0) return true;
  if (text.charCodeAt(at - 1) !== space) return false;
  const unit = text.charCodeAt(at - 2);
  return unit !== 0x40 && unit !== 0x23 && unit !== 0x2f && unit !== 0x5c && unit !== 0x5f;
}

/**
 * The wanted ones of the runs of letters, in text order, without those in addresses, tags and file names. `isWanted` must be one and the same
 * function each time and see nothing but the word: what it wants of a paragraph is remembered.
 */
export function* scanWords(
  article: Article,
  isWanted: (word: string) => boolean,
  isIn: (paragraph: Paragraph) => boolean = isRunningCopy,
): Generator<CopyWord> {
  const search = (copy: string): readonly CopyWord[] => wordsOf(copy, isWanted);
  for (const { paragraph, found } of searchCopy(article, isIn, search, isWanted)) {
    for (const { start, end, text } of found) yield { start: paragraph.start + start, end: paragraph.start + end, text };
  }
}

function wordsOf(copy: string, isWanted: (word: string) => boolean): readonly CopyWord[] {
  const words: CopyWord[] = [];
  forEachWord(copy, (start, end) => {
    const text = copy.slice(start, end);
    if (isWanted(text) && isOfNoAddress(copy, start, end)) words.push({ start, end, text });
  });
  return words;
}

/** The runs of letters, in text order. */
export function forEachWord(copy: string, tell: (start: number, end: number) => void): void {
  for (let start = 0; start < copy.length;) {
    let end = start;
    for (let width = letterAt(copy, end); width > 0; width = letterAt(copy, end)) end += width;
    if (end === start) {
      start++;
      continue;
    }
    tell(start, end);
    start = end;
  }
}

const isOfNoAddress = (copy: string, start: number, end: number): boolean =>
  (isPlain(copy, start) || !before.test(copy.slice(Math.max(0, start - 2), start))) &&
  (copy.charCodeAt(end) === space || !after.test(copy.slice(end, end + 2)));

/** How many UTF-16 units the letter takes that stands there; 0 where none does. */
function letterAt(copy: string, at: number): number {
  const unit = copy.charCodeAt(at) | 0x20;
  if (unit >= 0x61 && unit <= 0x7a) return 1;
  if (!(copy.charCodeAt(at) >= 0x80)) return 0;
  const letter = String.fromCodePoint(copy.codePointAt(at)!);
  return /^\p{L}/u.test(letter) ? letter.length : 0;
}
