/** Words as they are compared: what transcribers and newsrooms write differently without a difference is made alike. */
import type { Span } from '../engine/index.ts';

/** A word with its place. `key` is what it is compared by. */
export interface Word extends Span {
  readonly key: string;
}

/** Sounds that nobody quotes. */
const fillers: ReadonlySet<string> = new Set('um uh uhm umm uhh er erm eh ah hm hmm mm mmm mhm'.split(' '));

/** One written for several, and spellings of one. */
const written: Readonly<Record<string, readonly string[]>> = {
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  kinda: ['kind', 'of'],
  cos: ['because'],
  cuz: ['because'],
  '%': ['percent'],
  '&': ['and'],
  ok: ['okay'],
};

const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const digits: ReadonlyMap<string, string> = new Map([
  ...numbers.map((word, i) => [word, String(i)] as const),
  ...tens.map((word, i) => [word, String((i + 2) * 10)] as const),
]);

const wordPattern = /\d+(?:[.,]\d+)*|[\p{L}\p{N}]+(?:[’'ʼ][\p{L}]+)*[’']?|[%&]/gu;

/** The words of a stretch of text, sounds left out. Offsets are into `text`. */
export function wordsIn(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  for (const found of text.slice(start, end).matchAll(wordPattern)) {
    const span = { start: start + found.index, end: start + found.index + found[0].length };
    for (const key of keysOf(found[0])) {
      const last = words.at(-1);
      if (key === 'cent' && last?.key === 'per') words[words.length - 1] = { start: last.start, end: span.end, key: 'percent' };
      else if (last && isUnit(key) && isTen(last.key) && gapOf(text, last, span) <= 1) {
        words[words.length - 1] = { start: last.start, end: span.end, key: String(Number(last.key) + Number(key)) };
      } else words.push({ ...span, key });
    }
  }
  return words;
}

function keysOf(word: string): readonly string[] {
  const key = word
    .normalize('NFD')
    .replace(/[\p{M}’'ʼ]/gu, '')
    .toLowerCase();
  if (fillers.has(key)) return [];
  if (/^\d/.test(key)) return [key.replace(/,(?=\d{3}(?:\D|$))/g, '')];
  return written[key] ?? [digits.get(key) ?? key];
}

/** "twenty-one", "twenty one". */
const isTen = (key: string): boolean => /^[2-9]0$/.test(key);
const isUnit = (key: string): boolean => /^[1-9]$/.test(key);
const gapOf = (text: string, first: Span, second: Span): number =>
  /^[-‐‑\s]$/.test(text.slice(first.end, second.start)) ? 1 : 2;

/** Words that speakers put in while they think: an editor may drop them. */
export const isDroppable = (key: string, next: string | undefined): boolean =>
  (key === 'you' && next === 'know') || (key === 'i' && next === 'mean');
