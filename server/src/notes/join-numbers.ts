/** Reads numbers that are written in words, or in figures and words, as one word each: "two hundred and fifty thousand", "1.4m", "12 crore". */
import type { Word } from './words.ts';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

/** A word as it is written, with the unit that a sign before a figure stands for. */
export interface WrittenWord extends Word {
  readonly sign?: string;
}

type Part =
  | { readonly kind: 'figures' | 'small' | 'tens'; readonly value: number }
  | { readonly kind: 'hundred' | 'scale'; readonly value: number }
  | { readonly kind: 'scaled'; readonly value: number };

const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ...units.map((word, value) => [word, { kind: 'small', value }] as const),
  ...tens.map((word, i) => [word, { kind: 'tens', value: (i + 2) * 10 }] as const),
  ['hundred', { kind: 'hundred', value: 100 }],
  ...Object.entries(scales).flatMap(([word, value]) => (word.length > 2 ? [[word, { kind: 'scale', value }] as const] : [])),
]);
const ordinalKeys: ReadonlyMap<string, string> = new Map(
  ordinals.map((word, i) => [word, `${i + 1}${['st', 'nd', 'rd'][i] ?? 'th'}`]),
);

const figures = /^(\d+(?:\.\d+)?)(k|mn?|bn?|tn|cr)?$/;

function partOf(key: string): Part | null {
  const found = figures.exec(key);
  if (!found) return parts.get(key) ?? null;
  const scale = scales[found[2] ?? ''];
  return scale ? { kind: 'scaled', value: Number(found[1]) * scale } : { kind: 'figures', value: Number(found[1]) };
}

/** Only what stands together is one number; a comma or a stop between two ends the first. */
export function joinNumbers(text: string, words: readonly WrittenWord[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const run = readRun(text, words, at);
    if (run) {
      const span = { start: word.start, end: words[at + run.length - 1]!.end };
      joined.push({ ...span, key: String(Math.round(run.value * 1e6) / 1e6) });
      if (word.sign !== undefined) joined.push({ ...span, key: word.sign, optional: true });
      at += run.length;
    } else {
      const ordinal = ordinalKeys.get(word.key);
      joined.push({ start: word.start, end: word.end, key: ordinal ?? word.key });
      at++;
    }
  }
  return joinMoney(joined);
}

const money: ReadonlySet<string> = new Set(['pound', 'dollar', 'euro', 'rupee', 'naira']);
const hundredths: ReadonlySet<string> = new Set(['cent', 'cents', 'pence', 'p', 'paise', 'kobo']);

/** "seventeen dollars and forty cents" is "$17.40". */
function joinMoney(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const [whole, unit] = [joined.at(-1), words[at]!];
    const next = words[at + 1]?.key === 'and' ? at + 2 : at + 1;
    const [part, coin] = [words[next], words[next + 1]];
    if (
      whole &&
      money.has(unit.key) &&
      part &&
      coin &&
      hundredths.has(coin.key) &&
      /^\d+$/.test(whole.key) &&
      /^\d\d?$/.test(part.key)
    ) {
      const span = { start: whole.start, end: coin.end };
      joined[joined.length - 1] = { ...span, key: String(Number(whole.key) + Number(part.key) / 100) };
      joined.push({ ...span, key: unit.key });
      at = next + 1;
    } else joined.push(unit);
  }
  return joined;
}

/** The number that begins at a word, and how many words it takes; null where none does. */
function readRun(text: string, words: readonly Word[], from: number): { readonly value: number; readonly length: number } | null {
  const part = (at: number): Part | null => (at < words.length && follows(text, words, from, at) ? partOf(words[at]!.key) : null);
  let at = from;
  let total = 0;
  let current: number | null = null;
  let last: Part['kind'] | null = null;
  // "a hundred", "a million"
  if (words[at]!.key === 'a' && ['hundred', 'scale'].includes(part(at + 1)?.kind ?? '')) {
    current = 1;
    at++;
  }
  for (;;) {
    const next = part(at);
    const key = words[at]?.key;
    if (next === null) {
      const further = part(at + 1);
      const isAnd =
        key === 'and' && (last === 'hundred' || last === 'scale') && (further?.kind === 'small' || further?.kind === 'tens');
      if (isAnd && follows(text, words, from, at)) {
        at++;
        continue;
      }
      if (key === 'point' && current !== null && further?.kind === 'small' && further.value < 10) {
        let decimals = '';
        for (let digit = part(++at); digit?.kind === 'small' && digit.value < 10; digit = part(++at)) decimals += digit.value;
        current += Number(`0.${decimals}`);
        continue;
      }
      break;
    }
    const grown = grow(next, { total, current, last, isFirst: at === from + 1 });
    if (!grown) break;
    ({ total, current } = grown);
    last = next.kind;
    at++;
  }
  return last === null || at === from ? null : { value: total + (current ?? 0), length: at - from };
}

interface Sum {
  readonly total: number;
  /** What a scale that follows multiplies; null where nothing waits for one. */
  readonly current: number | null;
}

/** The sum with one more part; null where the part begins another number. */
function grow(
  next: Part,
  { total, current, last, isFirst }: Sum & { readonly last: Part['kind'] | null; readonly isFirst: boolean },
): Sum | null {
  switch (next.kind) {
    case 'figures':
    case 'scaled':
      return last === null && current === null ? { total, current: next.value } : null;
    case 'small':
    case 'tens':
      if (current === null) return { total, current: next.value };
      if (last === 'hundred' || (last === 'tens' && next.kind === 'small' && next.value > 0 && next.value < 10)) {
        return { total, current: current + next.value };
      }
      // "nineteen ninety-eight", "twenty twenty"
      return isFirst && current >= 11 && current <= 20 && next.value >= 10
        ? { total, current: current * 100 + next.value }
        : null;
    case 'hundred':
      return current !== null && current > 0 && current < 100 && last !== 'hundred' ? { total, current: current * 100 } : null;
    case 'scale':
      if (current !== null) return { total: total + current * next.value, current: null };
      // "two lakh crore"
      return last === 'scale' ? { total: total * next.value, current: null } : null;
  }
}

/** Whether nothing but a space or a hyphen lies between a word and the one before it. */
function follows(text: string, words: readonly Word[], from: number, at: number): boolean {
  if (at === from) return true;
  const [before, word] = [words[at - 1]!, words[at]!];
  return word.start >= before.end && /^(?:\s{1,3}|[-‐‑])$/.test(text.slice(before.end, word.start));
}
