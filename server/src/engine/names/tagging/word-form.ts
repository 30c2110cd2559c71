/** What a word is by its spelling alone: its look, its hashes, what the lists know of it. Found once a spelling, as long as it is remembered. */
import { hashText } from '../../text/hash.ts';
import type { Token } from '../../tokens/token.ts';
import { foldWord } from '../lists/fold-word.ts';
import { isCommonWord, isProperWord } from '../lists/words-of-english.ts';
import { flag, mayBeListed, type WordLists } from './word-flags.ts';

/** How a word is written. */
export const look = { lower: 0, capital: 1, allCapitals: 2, mixed: 3, initial: 4, number: 5, mark: 6, edge: 7 } as const;

/** What is known of spellings, in a table: what is asked for each word lies close together. */
export interface FormTable {
  /** Where the token's form stands in the table, until the next one is asked for. */
  readonly placeOf: (token: Pick<Token, 'text' | 'lower'>) => number;
  /** By place. */
  readonly folded: readonly string[];
  /** `formFields` numbers a place: the hash of the folded word, that of the word as it stands, its flags, its traits, its shape (see `shapeOf`). */
  readonly numbers: Int32Array;
}

export const formFields = 5;

/** What is told by the number of traits, beside the look in its low bits. */
export const trait = {
  look: 7,
  /** Whether what stands behind it opens a sentence, quotation or line. */
  isOpening: 1 << 3,
  /** Bits to shift by: its letters, up to `mostLetters`, stand there. */
  letters: 4,
} as const;

/** Letters of a word that are counted. */
const mostLetters = 8;

/** Places for spellings that are remembered, in pairs: of each pair the one that was asked for last stays. */
const places = 8192;

export function createFormTable(lists: WordLists): FormTable {
  const texts = new Array<string>(places).fill('');
  const folded = new Array<string>(places).fill('');
  const numbers = new Int32Array(places * formFields);
  /** For each pair which of the two was asked for last. */
  const latest = new Uint8Array(places / 2);
  const placeOf = ({ text, lower }: Pick<Token, 'text' | 'lower'>): number => {
    const hash = hashText(text);
    const pair = hash & (places / 2 - 1);
    const last = latest[pair]!;
    const place = pair * 2 + last;
    if (texts[place] === text) return place;
    const other = place ^ 1;
    latest[pair] = last ^ 1;
    if (texts[other] !== text) {
      texts[other] = text;
      folded[other] = readForm(text, lower, hash, lists, numbers, other * formFields);
    }
    return other;
  };
  return { placeOf, folded, numbers };
}

const opening = /^[.!?:;“"‘«•*|)\]–—-]+$/;

/** Writes the word's numbers into `out`, from `at` on, and returns it folded. */
function readForm(text: string, lower: string, textHash: number, lists: WordLists, out: Int32Array, at: number): string {
  const folded = foldWord(lower);
  const foldedHash = hashText(folded);
  const english = (isCommonWord(folded, foldedHash) ? flag.common : 0) | (isProperWord(folded, foldedHash) ? flag.proper : 0);
  const kind = lookOf(text);
  const isOpening = kind === look.mark && opening.test(text);
  out[at] = foldedHash;
  out[at + 1] = kind === look.lower ? foldedHash : textHash;
  out[at + 2] = listBits(lists, folded, foldedHash) | english;
  out[at + 3] = kind | (isOpening ? trait.isOpening : 0) | (Math.min(text.length, mostLetters) << trait.letters);
  out[at + 4] = shapeOf(text);
  return folded;
}

/** A double name that no list holds is what its first part is, as a given name. */
function listBits(lists: WordLists, folded: string, hash: number): number {
  const bits = mayBeListed(lists, hash) ? lists.words.get(folded) : undefined;
  if (bits !== undefined) return bits;
  const hyphen = folded.indexOf('-');
  return hyphen > 0 ? (lists.words.get(folded.slice(0, hyphen)) ?? 0) & flag.given : 0;
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

/** Hash of the word's pattern of capitals, small letters, digits and marks, runs cut to two. */
function shapeOf(text: string): number {
  let hash = 17;
  let previous = 0;
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind =
      unit >= 97 && unit <= 122
        ? 1
        : unit >= 65 && unit <= 90
          ? 2
          : unit >= 48 && unit <= 57
            ? 3
            : unit < 128
              ? unit
              : text[i] !== text[i]!.toLowerCase()
                ? 2
                : 1;
    run = kind === previous ? run + 1 : 1;
    previous = kind;
    if (run <= 2) hash = Math.imul(hash ^ kind, 0x01000193);
  }
  return hash;
}
