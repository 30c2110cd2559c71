/** Where a verb begins: auxiliaries and adverbs before it belong to it ("has also said"). */
import type { Reading } from '../copy/reading.ts';

/** Auxiliaries and adverbs before a verb, at most. */
const mostWords = 8;

/** Token index of the first word of the verb at `verb`. */
export function startOfVerb({ tokens, quoteOf, sentenceOf }: Reading, verb: number): number {
  let start = verb;
  for (
    let i = verb - 1;
    i >= Math.max(0, verb - mostWords) && sentenceOf[i] === sentenceOf[verb] && quoteOf[i] === quoteOf[verb];
    i--
  ) {
    const { pos } = tokens[i]!;
    if (pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART') break;
    start = i;
  }
  return start;
}
