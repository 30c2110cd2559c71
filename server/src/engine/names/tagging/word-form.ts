/** What a word is by its spelling alone: its look, its hashes, what the lists know of it. Found once a spelling, as long as it is remembered. */
import { hashText } from '../../text/hash.ts';
import type { Token } from '../../tokens/token.ts';
import { foldWord } from '../lists/fold-word.ts';
import { isCommonWord, isProperWord } from '../lists/words-of-english.ts';
import { flag, mayBeListed, type WordLists } from './word-flags.ts';

/** How a word is written. */
export const look = { lower: 0, capital: 1, allCapitals: 2, mixed: 3, initial: 4, number: 5, mark: 6, edge: 7 } as const;

export interface WordForm {
  readonly text: string;
  readonly folded: string;
  readonly foldedHash: number;
  readonly textHash: number;
  readonly flags: number;
  readonly look: number;
  /** Whether what stands behind it opens a sentence, quotation or line. */
  readonly isOpening: boolean;
}

/** Places for spellings that are remembered, in pairs. */
const places = 8192;

export function createFormReader(lists: WordLists): (token: Pick<Token, 'text' | 'lower'>) => WordForm {
  const forms = new Array<WordForm | null>(places).fill(null);
  return ({ text, lower }) => {
    const hash = hashText(text);
    const place = hash & (places - 1);
    const first = forms[place]!;
    if (first !== null && first.text === text) return first;
    const second = forms[place ^ 1]!;
    if (second !== null && second.text === text) return second;
    // The older of the two goes.
    forms[place ^ 1] = first;
    return (forms[place] = readForm(text, lower, hash, lists));
  };
}

const opening = /^[.!?:;“"‘«•*|)\]–—-]+$/;

function readForm(text: string, lower: string, textHash: number, lists: WordLists): WordForm {
  const folded = foldWord(lower);
  const foldedHash = hashText(folded);
  const english = (isCommonWord(folded, foldedHash) ? flag.common : 0) | (isProperWord(folded, foldedHash) ? flag.proper : 0);
  const kind = lookOf(text);
  return {
    text,
    folded,
    foldedHash,
    textHash: kind === look.lower ? foldedHash : textHash,
    flags: listBits(lists, folded, foldedHash) | english,
    look: kind,
    isOpening: opening.test(text),
  };
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
