/** "In the words of Jane Doe, “…”", "“…”, in Doe’s words": a phrase that says whose the quotation beside it is, with no verb. */
import { phraseAt, type Reading } from '../copy/reading.ts';
import { endOfBelongings } from '../sources/belongings.ts';
import type { SourceCandidate } from '../sources/source-features.ts';

export interface WordsOf {
  /** Half-open token indices of the cue: "in the words of", or the bare "words" behind its owner. */
  readonly at: number;
  readonly end: number;
  readonly owner: SourceCandidate;
  /** Index of the outermost quotation that the phrase gives to its owner. */
  readonly quote: number;
}

/** The nouns that such a phrase is built on. */
export const wordNouns: ReadonlySet<string> = new Set(['words', 'phrase']);

/** Words between "the" and its noun, at most: "in the now famous words of". */
const mostAdjectives = 3;
/** Tokens between the owner and the quotation, at most: ", the mayor of Selby,". */
const mostBetween = 14;

/** What the noun at that token (see wordNouns) belongs to; null where it leads no quotation in. Constant time. */
export function wordsOf(reading: Reading, noun: number): WordsOf | null {
  const owned = reading.tokens[noun + 1]?.lower === 'of' ? ownerBehind(reading, noun) : ownerBefore(reading, noun);
  if (!owned) return null;
  const { first, past } = owned;
  const quote = quoteBefore(reading, first) ?? quoteBehind(reading, noun, past);
  return quote === null ? null : { ...owned.found, quote };
}

interface Owned {
  readonly found: Omit<WordsOf, 'quote'>;
  /** The phrase's first token, "in", and past its last one. */
  readonly first: number;
  readonly past: number;
}

/** "in the unforgettable words of | the mayor". */
function ownerBehind(reading: Reading, noun: number): Owned | null {
  const { tokens } = reading;
  let the = noun - 1;
  while (the > 0 && noun - the <= mostAdjectives && /^(?:ADJ|ADV|VERB)$/.test(tokens[the]!.pos)) the--;
  const phrase = phraseAt(reading, noun + 2);
  if (tokens[the]?.lower !== 'the' || tokens[the - 1]?.lower !== 'in' || phrase?.first !== noun + 2) return null;
  const { first, end, form } = phrase;
  const whole = endOfBelongings(reading, phrase, tokens.length, 'before');
  return { found: { at: the - 1, end: noun + 2, owner: { first, end, form, whole } }, first: the - 1, past: whole };
}

/** "in | the mayor’s own | words". */
function ownerBefore(reading: Reading, noun: number): Owned | null {
  const { tokens } = reading;
  const phrase = phraseAt(reading, noun);
  if (!phrase || tokens[phrase.first - 1]?.lower !== 'in') return null;
  const { first } = phrase;
  const place = { first: first - 1, past: noun + 1 };
  if (/^(?:his|her|their|its|my)$/.test(tokens[first]!.lower)) {
    const owner = { first, end: first + 1, form: 'pronoun', whole: first + 1 } as const;
    return { found: { at: noun, end: noun + 1, owner }, ...place };
  }
  for (let i = noun - 1; i > first; i--) {
    if (!/^[’']s?$/.test(tokens[i]!.text)) continue;
    const form = tokens[i - 1]!.pos === 'PROPN' ? 'name' : 'nominal';
    return { found: { at: noun, end: noun + 1, owner: { first, end: i, form, whole: i } }, ...place };
  }
  return null;
}

/** "“…,” | in the words of". */
function quoteBefore({ tokens, quoteOf, sentenceOf }: Reading, first: number): number | null {
  const at = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  const quote = quoteOf[at] ?? -1;
  return quote >= 0 && sentenceOf[at] === sentenceOf[first] ? quote : null;
}

/** "in the words of Jane Doe, the mayor of Selby, | “…”", "in Doe’s words, the pier | “…”": behind a comma the reporter may say what the words are about. */
function quoteBehind({ tokens, quoteOf, sentenceOf }: Reading, noun: number, past: number): number | null {
  let isApart = false;
  for (let i = past; i < Math.min(tokens.length, past + mostBetween) && sentenceOf[i] === sentenceOf[noun]; i++) {
    const quote = quoteOf[i]!;
    if (quote >= 0) return i === past || isApart ? quote : null;
    isApart ||= /^[,:–—]$/.test(tokens[i]!.text);
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return null;
  }
  return null;
}
