/** A relative clause between commas that stands between a subject and its verb: "Unite, | which represents the drivers, | said". */
import type { Reading } from '../copy/reading.ts';

/** Tokens from the comma before the clause to the one behind it, at most. */
const longest = 40;

const relatives = new Set(['who', 'which', 'whose', 'whom']);
/** "at whose house", "for whom", "some of whom". */
const mostBefore = 3;

/**
 * Token index of the comma that closes the clause which begins at `at`, where the verb that begins at `verb` stands right behind it; null where there is no
 * such clause. Whoever is named in it does not speak, and neither does its "who".
 */
export function endOfClauseBetween({ tokens, quoteOf, sentenceOf }: Reading, at: number, verb: number): number | null {
  const close = verb - 1;
  // “They forced the bank, which was in trouble, to admit”: the verb is another's.
  if (
    tokens[at]?.text !== ',' ||
    tokens[verb]!.lower === 'to' ||
    close - at < 3 ||
    close - at > longest ||
    tokens[close]?.text !== ','
  ) {
    return null;
  }
  if (sentenceOf[at] !== sentenceOf[verb] || quoteOf[at] !== quoteOf[verb] || quoteOf[close] !== quoteOf[verb]) return null;
  // “Ellen Marsh, 43, who has lived here, said”.
  let first = tokens[at + 1]!.pos === 'NUM' && tokens[at + 2]!.text === ',' ? at + 3 : at + 1;
  const opening = first;
  while (first < opening + mostBefore && !relatives.has(tokens[first]!.lower) && isBeforeRelative(tokens[first]!)) first++;
  // “Her aides, who, in a statement, said”: the verb is the clause's own.
  return relatives.has(tokens[first]!.lower) && tokens[first + 1]!.text !== ',' ? close : null;
}

const isBeforeRelative = ({ pos, lower }: Reading['tokens'][number]): boolean =>
  pos === 'ADP' || pos === 'DET' || pos === 'NUM' || pos === 'PRON' || lower === 'of';
