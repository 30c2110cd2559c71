/** The words of the running copy as they stand, straight from the text: "armour" of "anti-armour" is one of them. */
import type { Article } from '../../article/article.ts';
import type { Paragraph } from '../../document/news-document.ts';
import type { Span } from '../../text/span.ts';
import { addUnit, emptyHash } from '../../text/hash.ts';
import { filterOf, mayBeAmong, type WordFilter } from '../../text/word-filter.ts';
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

/** Finds words in a paragraph's copy, with offsets from its start. It must see nothing but the copy. */
export type FindWords = (copy: string) => readonly CopyWord[];

/** What is found in the running copy, or in the paragraphs that `isIn` names, in text order. It is remembered by `find`: one and the same function each time. */
export function scanWords(
  article: Article,
  find: FindWords,
  isIn: (paragraph: Paragraph) => boolean = isRunningCopy,
): readonly CopyWord[] {
  const words: CopyWord[] = [];
  for (const { paragraph, found } of searchCopy(article, isIn, find)) {
    for (const { start, end, text } of found) words.push({ start: paragraph.start + start, end: paragraph.start + end, text });
  }
  return words;
}

/**
 * Finds the runs of letters that `isWanted`, without those in addresses, tags and file names. All of them are in `list`, as they stand or with their
 * first letter made small.
 */
export function wordsListed(list: ReadonlySet<string>, isWanted: (word: string) => boolean): FindWords {
  const filter = filterOf(new Set(Array.from(list, withSmallFirst)));
  return (copy) => {
    const words: CopyWord[] = [];
    for (let at = nextLikely(copy, 0, filter); at >= 0;) {
      const end = endOfWord(copy, at);
      const text = copy.slice(at, end);
      if (isWanted(text) && isOfNoAddress(copy, at, end)) words.push({ start: at, end, text });
      at = nextLikely(copy, end, filter);
    }
    return words;
  };
}

/** The same for words that have a match of the pattern in them, which has the flag g and begins and ends within a word. */
export function wordsWith(pattern: RegExp, isWanted: (word: string) => boolean): FindWords {
  return (copy) => {
    const words: CopyWord[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(copy); match !== null; match = pattern.exec(copy)) {
      const start = startOfWord(copy, match.index);
      const end = endOfWord(copy, match.index);
      const text = copy.slice(start, end);
      if (isWanted(text) && isOfNoAddress(copy, start, end)) words.push({ start, end, text });
      pattern.lastIndex = end;
    }
    return words;
  };
}

/** The word with its first letter made small. */
export const withSmallFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** Where the first run of letters at or behind `from` begins that is among the filter's words, or may be, once its first letter is made small; -1: none. */
export function nextLikely(copy: string, from: number, filter: WordFilter, to = copy.length): number {
  for (let start = from; start < to;) {
    const first = copy.charCodeAt(start);
    const small = first | 0x20;
    if (small < 0x61 || small > 0x7a) {
      // Of a word that begins with a letter of another kind nobody asks the bits.
      if (first >= 0x80 && letterAt(copy, start) > 0) return start;
      start++;
      continue;
    }
    let hash = addUnit(emptyHash, small);
    let end = start + 1;
    for (; end < to; end++) {
      const unit = copy.charCodeAt(end);
      const letter = unit | 0x20;
      if (letter >= 0x61 && letter <= 0x7a) {
        hash = addUnit(hash, unit);
        continue;
      }
      if (unit < 0x80) break;
      const width = letterAt(copy, end);
      if (width === 0) break;
      hash = addUnit(hash, unit);
      if (width === 2) hash = addUnit(hash, copy.charCodeAt(++end));
    }
    if (mayBeAmong(filter, hash)) return start;
    start = end;
  }
  return -1;
}

/** Where the run of letters ends that holds `at`. */
export function endOfWord(copy: string, at: number): number {
  let end = at;
  for (let width = letterAt(copy, end); width > 0; width = letterAt(copy, end)) end += width;
  return end;
}

/** Where the run of letters begins that ends at `at` or holds it. */
export function startOfWord(copy: string, at: number): number {
  for (let start = at; ;) {
    const unit = copy.charCodeAt(start - 1);
    const width = unit >= 0xdc00 && unit <= 0xdfff ? 2 : 1;
    if (letterAt(copy, start - width) !== width) return start;
    start -= width;
  }
}

const isOfNoAddress = (copy: string, start: number, end: number): boolean =>
  (isPlain(copy, start) || !before.test(copy.slice(Math.max(0, start - 2), start))) &&
  (copy.charCodeAt(end) === space || !after.test(copy.slice(end, end + 2)));

/** How many UTF-16 units the letter takes that stands there; 0 where none does. */
export function letterAt(copy: string, at: number): number {
  const unit = copy.charCodeAt(at) | 0x20;
  if (unit >= 0x61 && unit <= 0x7a) return 1;
  if (!(copy.charCodeAt(at) >= 0x80)) return 0;
  const letter = String.fromCodePoint(copy.codePointAt(at)!);
  return /^\p{L}/u.test(letter) ? letter.length : 0;
}
