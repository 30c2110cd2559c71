/** Reads a document's tokens for the tagger: what each word looks like, what the lists know of it, and where names may stand. */
import type { NewsDocument } from '../../document/news-document.ts';
import type { CutParagraph, PartOfSpeech, Token } from '../../tokens/token.ts';
import { foldWord } from '../lists/fold-word.ts';
import { hashText } from '../../text/hash.ts';
import { innerWords } from '../lists/name-words.ts';
import { isCommonWord, isProperWord } from '../lists/words-of-english.ts';
import type { CutTokens } from './cut-compounds.ts';
import type { StretchMemory } from './stretch-memory.ts';
import { flag, type WordLists } from './word-flags.ts';

/** How a word is written. */
export const look = { lower: 0, capital: 1, allCapitals: 2, mixed: 3, initial: 4, number: 5, mark: 6, edge: 7 } as const;

/** Half-open token range in one paragraph that names may stand in, between words that cannot be part of one. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  /** One and the same object for the same place of the same paragraph, as long as the paragraph is remembered. */
  readonly memory: StretchMemory;
}

/** Parallel arrays, one entry a token. */
export interface Words {
  readonly count: number;
  readonly folded: readonly string[];
  readonly foldedHash: Int32Array;
  readonly textHash: Int32Array;
  readonly pos: Int32Array;
  readonly look: Uint8Array;
  readonly flags: Int32Array;
  /** Bits of the longest phrase of the lists over the word, with its place in it: bits, or 0; 1 first, 2 inner, 3 last. */
  readonly phrase: Int32Array;
  readonly phrasePlace: Uint8Array;
  /** 1 where a sentence begins, or a quotation or line. */
  readonly opens: Uint8Array;
  readonly paragraph: Int32Array;
  /** A paragraph's habit of capitals, one entry a paragraph: 0 plain, 1 title case, 2 all capitals. */
  readonly capitals: Uint8Array;
  readonly stretches: readonly Stretch[];
  /** Row of the word in tables that have a row for each word in a stretch, in text order, behind a row 0 that all other words share. */
  readonly rows: Int32Array;
  /** Rows of such a table. */
  readonly rowCount: number;
}

/** All words that stand in stretches, in text order: no others have a capital, and no others are given a label by the chain. */
export function forEachInStretches({ stretches }: Words, visit: (word: number) => void): void {
  for (const { first, end } of stretches) for (let i = first; i < end; i++) visit(i);
}

const posNumbers: Readonly<Record<PartOfSpeech, number>> = {
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  INTJ: 7,
  NOUN: 8,
  NUM: 9,
  PART: 10,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SCONJ: 14,
  SYM: 15,
  VERB: 16,
  X: 17,
};

/** A longer run is cut: features look at a whole stretch, and their cost must not grow with its square. */
const longestStretch = 40;

/** How many words in small letters may stand between two with capitals inside one stretch. */
const longestGap = 3;

/** The words of one paragraph by themselves: all indices count from its first token. */
interface ParagraphWords extends Omit<Words, 'capitals' | 'paragraph' | 'rows' | 'rowCount'> {
  /** 0 plain, 1 title case, 2 all capitals. */
  readonly habit: number;
}

interface KnownWord {
  readonly folded: string;
  readonly hash: number;
  readonly flags: number;
}

export type ReadWords = (document: NewsDocument, tokens: CutTokens, cuts: readonly CutParagraph[]) => Words;

/** A reader that reads the words of a paragraph once, as long as its tokens are remembered. */
export function createWordsReader(lists: WordLists): ReadWords {
  const key = {};
  return (document, { tokens, paragraphs }, cuts) => {
    const count = tokens.length;
    const all = { ...emptyWords(count), paragraph: new Int32Array(count), capitals: new Uint8Array(paragraphs.length) };
    const rows = new Int32Array(count);
    let rowCount = 1;
    const stretches: Stretch[] = [];
    const known = new Map<string, KnownWord>();
    paragraphs.forEach(({ firstToken, endToken }, index) => {
      const { memory } = cuts[index]!;
      let own = memory.get(key) as ParagraphWords | undefined;
      if (!own) memory.set(key, (own = readParagraph(tokens.slice(firstToken, endToken), lists, known)));
      for (let i = 0; i < own.count; i++) all.folded[firstToken + i] = own.folded[i]!;
      for (const field of numberFields) all[field].set(own[field], firstToken);
      all.paragraph.fill(index, firstToken, endToken);
      all.capitals[index] = document.paragraphs[index]!.role === 'headline' && own.habit === 0 ? 3 : own.habit;
      for (const { first, end: last, memory: ownMemory } of own.stretches) {
        stretches.push({ first: firstToken + first, end: firstToken + last, memory: ownMemory });
        for (let i = firstToken + first; i < firstToken + last; i++) rows[i] = rowCount++;
      }
    });
    return { ...all, stretches, rows, rowCount };
  };
}

const numberFields = ['foldedHash', 'textHash', 'pos', 'look', 'flags', 'phrase', 'phrasePlace', 'opens'] as const;

type WordFields = Pick<Words, 'count' | 'folded' | (typeof numberFields)[number]>;

/** All numbers lie in one buffer: a buffer more costs some 300 bytes, and there is one of each for every paragraph. */
function emptyWords(count: number): WordFields & { readonly folded: string[] } {
  const buffer = new ArrayBuffer(count * 23);
  const integers = (index: number): Int32Array => new Int32Array(buffer, index * count * 4, count);
  const bytes = (index: number): Uint8Array => new Uint8Array(buffer, (20 + index) * count, count);
  return {
    count,
    folded: new Array<string>(count).fill(''),
    foldedHash: integers(0),
    textHash: integers(1),
    pos: integers(2),
    look: bytes(0),
    flags: integers(3),
    phrase: integers(4),
    phrasePlace: bytes(1),
    opens: bytes(2),
  };
}

const opening = /^[.!?:;“"‘«•*|)\]–—-]+$/;

function readParagraph(tokens: readonly Token[], lists: WordLists, known: Map<string, KnownWord>): ParagraphWords {
  const count = tokens.length;
  const words = emptyWords(count);
  for (let i = 0; i < count; i++) {
    const token = tokens[i]!;
    let word = known.get(token.lower);
    if (!word) {
      const folded = foldWord(token.lower);
      const english = (isCommonWord(folded) ? flag.common : 0) | (isProperWord(folded) ? flag.proper : 0);
      word = { folded, hash: hashText(folded), flags: listBits(lists, folded) | english };
      known.set(token.lower, word);
    }
    words.folded[i] = word.folded;
    words.foldedHash[i] = word.hash;
    words.flags[i] = word.flags;
    words.look[i] = lookOf(token.text);
    words.textHash[i] = words.look[i] === look.lower ? word.hash : hashText(token.text);
    words.pos[i] = posNumbers[token.pos] ?? 0;
    words.opens[i] = i === 0 || opening.test(tokens[i - 1]!.text) ? 1 : 0;
  }
  const stretches: Stretch[] = [];
  markPhrases(words, lists, 0, count);
  addStretches(words, tokens, 0, count, stretches);
  const { folded, foldedHash, textHash, pos, flags, phrase, phrasePlace, opens } = words;
  const habit = habitOf(words, 0, count);
  return { count, folded, foldedHash, textHash, pos, look: words.look, flags, phrase, phrasePlace, opens, habit, stretches };
}

/** A double name that no list holds is what its first part is, as a given name. */
function listBits({ words }: WordLists, folded: string): number {
  const bits = words.get(folded);
  if (bits !== undefined) return bits;
  const hyphen = folded.indexOf('-');
  return hyphen > 0 ? (words.get(folded.slice(0, hyphen)) ?? 0) & flag.given : 0;
}

function lookOf(text: string): number {
  const first = text.charCodeAt(0);
  if (first < 128) {
    // The common cases without a regular expression.
    let upper = 0;
    let lower = 0;
    let other = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit >= 65 && unit <= 90) upper++;
      else if (unit >= 97 && unit <= 122) lower++;
      else if (unit >= 128) return lookOfAny(text);
      else other++;
    }
    return lookBy(upper, lower, other, first >= 65 && first <= 90, text);
  }
  return lookOfAny(text);
}

function lookOfAny(text: string): number {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}|\p{Lo}/gu)?.length ?? 0;
  return lookBy(upper, lower, text.length - upper - lower, /^\p{Lu}/u.test(text), text);
}

function lookBy(upper: number, lower: number, other: number, startsUpper: boolean, text: string): number {
  if (upper === 0 && lower === 0) return /\d/.test(text) ? look.number : look.mark;
  if (upper === 0) return look.lower;
  if (upper === 1 && lower === 0 && other <= 1) return look.initial;
  if (lower === 0) return look.allCapitals;
  return startsUpper && upper === 1 ? look.capital : look.mixed;
}

const hasCapital = (kind: number): boolean =>
  kind === look.capital || kind === look.allCapitals || kind === look.mixed || kind === look.initial;

/** How a line uses capitals: 2 where nearly all letters are capitals, 1 where common words too have one (and not only because names abound). */
function habitOf(words: Pick<Words, 'look' | 'folded' | 'flags'>, first: number, end: number): number {
  let lower = 0;
  let capital = 0;
  let common = 0;
  let all = 0;
  for (let i = first; i < end; i++) {
    if (words.folded[i]!.length < 4) continue;
    const kind = words.look[i]!;
    if (kind === look.lower) lower++;
    else if (kind === look.allCapitals) all++;
    else if (hasCapital(kind)) {
      capital++;
      if (i > first && words.flags[i]! & flag.common && !(words.flags[i]! & (flag.given | flag.surname))) common++;
    }
  }
  if (all >= 3 && all > (lower + capital) * 2) return 2;
  return common >= 2 && capital + all >= 4 && capital + all > lower * 4 ? 1 : 0;
}

function markPhrases(words: WordFields, lists: WordLists, first: number, end: number): void {
  for (let i = first; i < end; i++) {
    if (!hasCapital(words.look[i]!)) continue;
    const longest = lists.phraseLengths.get(words.folded[i]!);
    if (longest === undefined) continue;
    for (let length = Math.min(longest, end - i); length > 1; length--) {
      const bits = lists.phrases.get(words.folded.slice(i, i + length).join(' '));
      if (bits === undefined) continue;
      for (let k = 0; k < length; k++) {
        words.phrase[i + k] = bits;
        words.phrasePlace[i + k] = k === 0 ? 1 : k === length - 1 ? 3 : 2;
      }
      i += length - 1;
      break;
    }
  }
}

const joins = /^(?:['’]s?|&|-|–|\.|\/|@|\+|[“”"‘])$/;
const directions = new Set(
  'north south east west northern southern eastern western central upper lower northeastern northwestern southeastern southwestern'.split(
    ' ',
  ),
);

function addStretches(words: WordFields, tokens: readonly Token[], first: number, end: number, stretches: Stretch[]): void {
  for (let i = first; i < end; i++) {
    if (!hasCapital(words.look[i]!)) continue;
    let last = i;
    for (let k = i + 1, gap = 0; k < end && gap <= longestGap && k - i < longestStretch; k++) {
      if (hasCapital(words.look[k]!)) {
        last = k;
        gap = 0;
      } else {
        const isInner = words.look[k] === look.number || innerWords.has(words.folded[k]!) || joins.test(tokens[k]!.text);
        if (!isInner) break;
        gap++;
      }
    }
    // What follows may belong to the name: a number, the full stop of "Jr.", a noun as in "Enugu state".
    if (last + 1 < end && mayEndName(words, tokens, last + 1)) last++;
    const mayOpen =
      i > first && stretches.at(-1)?.end !== i && (words.look[i - 1] === look.number || directions.has(words.folded[i - 1]!));
    const before = mayOpen ? i - 1 : i;
    stretches.push({ first: before, end: last + 1, memory: { first: null, second: null } });
    i = last;
  }
}

function mayEndName(words: WordFields, tokens: readonly Token[], i: number): boolean {
  if (words.look[i] === look.number) return true;
  if (tokens[i]!.text === '.') return !tokens[i]!.spaced && tokens[i - 1]!.text.length < 4;
  return (words.flags[i]! & (flag.organizationWord | flag.placeWord)) !== 0;
}
