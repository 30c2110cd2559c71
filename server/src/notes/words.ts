/** Words as they are compared: what transcribers and newsrooms write differently without a difference is made alike. */
import type { Span } from '../engine/index.ts';
import { foldSpelling } from './fold-spelling.ts';
import { joinNumbers, type WrittenWord } from './join-numbers.ts';

/** A word with its place. `key` is what it is compared by; words written as one ("gonna", "£5") have one place. */
export interface Word extends Span {
  readonly key: string;
  /** A unit that the newsroom may have added as a sign: "£5" for "five". */
  readonly optional?: true;
}

/** Sounds that nobody quotes. */
const fillers: ReadonlySet<string> = new Set('um uh uhm umm uhh er erm eh ah hm hmm mm mmm mhm'.split(' '));

/** One written for several, and spellings of one. What is left of an apostrophe is gone by then. */
const written: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    kinda: 'kind of',
    cos: 'because',
    cuz: 'because',
    cannot: 'can not',
    cant: 'can not',
    wont: 'will not',
    shant: 'shall not',
    alright: 'all right',
    '%': 'percent',
    '&': 'and',
    ok: 'okay',
    pounds: 'pound',
    dollars: 'dollar',
    euros: 'euro',
    rupees: 'rupee',
  }).map(([one, several]) => [one, several.split(' ')]),
);

/** "don’t", "I’m", "they’re", "we’ll", "I’ve": two words, which transcribers write out or not. ’s and ’d may be several things, and stay. */
const contraction = /^(.+?)(n[’'ʼ]t|[’'ʼ](?:m|re|ll|ve))$/;
const endings: Readonly<Record<string, string>> = { nt: 'not', m: 'am', re: 'are', ll: 'will', ve: 'have' };

/** Abbreviations with stops; signs; figures; words. */
const wordPattern = /(?:\p{L}\.){2,}|[£$€₦₹¥%&]|(?:Rs\.?\s?|N)(?=\d)|\d+(?:[.,]\d+)*\p{L}*|[\p{L}\p{N}]+(?:[’'ʼ]\p{L}+)*[’']?/gu;
const moneySigns: Readonly<Record<string, string>> = {
  '£': 'pound',
  $: 'dollar',
  '€': 'euro',
  '₦': 'naira',
  N: 'naira',
  '₹': 'rupee',
  Rs: 'rupee',
  '¥': 'yen',
};

/** What is written in a word: remembered by the reader of one text. */
type Memory = Map<string, readonly string[]>;

/** The words of a stretch of text, sounds left out. Offsets are into `text`. `memory` saves work over many stretches. */
export function wordsIn(text: string, { start, end }: Span, memory: Memory = new Map()): Word[] {
  const words: WrittenWord[] = [];
  let sign: { readonly start: number; readonly key: string } | null = null;
  for (const { 0: word, index } of text.slice(start, end).matchAll(wordPattern)) {
    const span = { start: start + index, end: start + index + word.length };
    const money = moneySigns[word.replace(/[.\s]/g, '')];
    if (money !== undefined && /^\d/.test(text.slice(span.end, span.end + 1))) {
      sign = { start: span.start, key: money };
      continue;
    }
    let keys = memory.get(word);
    if (!keys) memory.set(word, (keys = keysOf(word)));
    for (const key of keys) {
      const last = words.at(-1);
      if (key === 'cent' && last?.key === 'per') words[words.length - 1] = { start: last.start, end: span.end, key: 'percent' };
      else words.push({ ...span, key });
    }
    if (sign) {
      words[words.length - 1] = { ...words.at(-1)!, start: sign.start, sign: sign.key };
      sign = null;
    }
  }
  return joinNumbers(text, words);
}

function keysOf(word: string): readonly string[] {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  const [, stem, ending] = contraction.exec(plain) ?? [];
  const key = plain.replace(/[’'ʼ.]/g, '');
  if (fillers.has(key)) return [];
  if (/^\d/.test(plain)) return [plain.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(/[.,]$/, '')];
  const several = written.get(key);
  if (several) return several;
  if (stem !== undefined && ending !== undefined) {
    return [foldSpelling(stem.replace(/[’'ʼ]/g, '')), endings[ending.replace(/[’'ʼ]/g, '')]!];
  }
  return [foldSpelling(key)];
}

/** Words that speakers put in while they think: an editor may drop them. */
export const isDroppable = (key: string, next: string | undefined): boolean =>
  (key === 'you' && next === 'know') || (key === 'i' && next === 'mean');
