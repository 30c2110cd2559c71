/** Reads a document's tokens for the tagger: what each word looks like, what the lists know of it, and where names may stand. */
import type { NewsDocument } from '../../document/news-document.ts';
import type { PartOfSpeech, Token, TokenRange } from '../../tokens/token.ts';
import { foldWord } from '../lists/fold-word.ts';
import { hashText } from '../lists/hash.ts';
import { innerWords } from '../lists/name-words.ts';
import { isCommonWord, isProperWord } from '../lists/words-of-english.ts';
import { flag, type WordLists } from './word-flags.ts';

/** How a word is written. */
export const look = { lower: 0, capital: 1, allCapitals: 2, mixed: 3, initial: 4, number: 5, mark: 6, edge: 7 } as const;

/** Half-open token range in one paragraph that names may stand in, between words that cannot be part of one. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
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

/** The tokens as cutCompounds leaves them. */
export interface CutTokens {
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Pick<TokenRange, 'firstToken' | 'endToken'>[];
}

export function readWords(document: NewsDocument, { tokens, paragraphs }: CutTokens, lists: WordLists): Words {
  const count = tokens.length;
  const words = {
    count,
    folded: new Array<string>(count).fill(''),
    foldedHash: new Int32Array(count),
    textHash: new Int32Array(count),
    pos: new Int32Array(count),
    look: new Uint8Array(count),
    flags: new Int32Array(count),
    phrase: new Int32Array(count),
    phrasePlace: new Uint8Array(count),
    opens: new Uint8Array(count),
    paragraph: new Int32Array(count),
    capitals: new Uint8Array(paragraphs.length),
  };
  const known = new Map<string, { folded: string; hash: number; flags: number }>();
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
  }
  const stretches: Stretch[] = [];
  paragraphs.forEach(({ firstToken, endToken }, index) => {
    words.capitals[index] = habitOf(words, firstToken, endToken);
    const { role } = document.paragraphs[index]!;
    if (role === 'headline' && words.capitals[index] === 0) words.capitals[index] = 3;
    for (let i = firstToken; i < endToken; i++) {
      words.paragraph[i] = index;
      words.opens[i] = i === firstToken || /^[.!?:;“"‘«•*|)\]–—-]+$/.test(tokens[i - 1]!.text) ? 1 : 0;
    }
    markPhrases(words, lists, firstToken, endToken);
    addStretches(words, tokens, firstToken, endToken, stretches);
  });
  return { ...words, stretches };
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

function markPhrases(words: Omit<Words, 'stretches'>, lists: WordLists, first: number, end: number): void {
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

function addStretches(
  words: Omit<Words, 'stretches'>,
  tokens: readonly Token[],
  first: number,
  end: number,
  stretches: Stretch[],
): void {
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
    stretches.push({ first: before, end: last + 1 });
    i = last;
  }
}

function mayEndName(words: Omit<Words, 'stretches'>, tokens: readonly Token[], i: number): boolean {
  if (words.look[i] === look.number) return true;
  if (tokens[i]!.text === '.') return !tokens[i]!.spaced && tokens[i - 1]!.text.length < 4;
  return (words.flags[i]! & (flag.organizationWord | flag.placeWord)) !== 0;
}
