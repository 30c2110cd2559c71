/** The noun phrase that speaks a cue, by the order of words: its subject before it, or after it where the two are inverted. */
import type { NounPhrase } from '../copy/noun-phrases.ts';
import type { Reading } from '../copy/reading.ts';

/** Half-open token indices. */
export interface SourceRange {
  readonly first: number;
  readonly end: number;
}

const linking = new Set(['of', 'for', 'from', 'at', 'in', 'with', 'on']);

/** Where the verb's words begin: auxiliaries and adverbs before it belong to it ("has also said"). */
export function startOfVerb({ tokens, quoteOf }: Reading, verb: number): number {
  let start = verb;
  while (start > 0 && ['AUX', 'ADV', 'PART'].includes(tokens[start - 1]!.pos) && quoteOf[start - 1] === quoteOf[verb]) start--;
  return start;
}

export function subjectBefore(reading: Reading, verb: number): SourceRange | null {
  const { tokens, quoteOf, sentenceOf } = reading;
  const inReach = (i: number): boolean => i >= 0 && sentenceOf[i] === sentenceOf[verb] && quoteOf[i] === -1;
  let at = startOfVerb(reading, verb) - 1;
  if (!inReach(at)) return null;
  if (tokens[at]!.text === ',' || tokens[at]!.text === ')' || tokens[at]!.text === '—' || tokens[at]!.text === '–') {
    const opening = tokens[at]!.text === ')' ? '(' : tokens[at]!.text;
    let before = at - 1;
    while (inReach(before) && tokens[before]!.text !== opening) before--;
    if (!inReach(before) || !inReach(before - 1)) return null;
    at = before - 1;
  }
  const phrase = phraseEndingAt(reading, at);
  return phrase && extendLeft(reading, phrase);
}

export function subjectAfter(reading: Reading, verb: number): SourceRange | null {
  const { tokens, phrases, phraseOf, quoteOf } = reading;
  let at = verb + 1;
  while (tokens[at]?.pos === 'ADV') at++;
  if (at >= tokens.length || quoteOf[at] !== -1) return null;
  const phrase = phrases[phraseOf[at] ?? -1];
  return phrase && phrase.first === at ? extendRight(reading, phrase) : null;
}

function phraseEndingAt({ phrases, phraseOf }: Reading, at: number): NounPhrase | null {
  const phrase = phrases[phraseOf[at] ?? -1];
  return phrase && phrase.end === at + 1 ? phrase : null;
}

/** "a spokesman for the ministry": from the last phrase back to the head of the whole. */
function extendLeft(reading: Reading, phrase: NounPhrase): SourceRange {
  let first = phrase.first;
  for (let round = 0; round < 4; round++) {
    const link = reading.tokens[first - 1];
    if (!link || !linking.has(link.lower)) break;
    const head = phraseEndingAt(reading, first - 2);
    if (!head || head.form === 'pronoun') break;
    first = head.first;
  }
  return { first, end: phrase.end };
}

export function extendRight({ tokens, phrases, phraseOf }: Reading, phrase: NounPhrase): SourceRange {
  let end = phrase.end;
  for (let round = 0; round < 3; round++) {
    if (!['of', 'for', 'from'].includes(tokens[end]?.lower ?? '')) break;
    const next = phrases[phraseOf[end + 1] ?? -1];
    if (!next || next.first !== end + 1) break;
    end = next.end;
  }
  return { first: phrase.first, end };
}
