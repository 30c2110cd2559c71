/** The plainest form of a report: “The ministry explained that the subsidy, …, will be paid.” */
import type { Reading } from '../copy/reading.ts';
import type { Draft } from './draft-attribution.ts';

/** Adverbs, auxiliaries and brackets between source and verb, and whoever is told between verb and clause, at most. */
const longestBetween = 4;
/** Words of a clause, at least. */
const fewest = 5;

/** Whether a subject that opens its clause, a finite verb of speech and “that” with a clause follow each other. Little more is asked of them than of marks. */
export function saysThat(
  { tokens, sentences, sentenceOf, document }: Reading,
  { content, evidence: { cue, source } }: Draft,
): boolean {
  const { at, end, word } = cue.candidate;
  const { range } = source;
  const isForm = word !== null && word.isPlain && (word.form === 'past' || word.form === 'third');
  if (!isForm || !range || range.end > at || at - range.end > longestBetween || content.length !== 1) return false;
  const before = tokens[range.first - 1];
  const opens = range.first === sentences[sentenceOf[at]!]!.firstToken || /^(?:,|and|but)$/.test(before?.lower ?? '');
  if (!opens || /^(?:who|which|that|i|we|you|it|him|them)$/.test(tokens[range.first]!.lower)) return false;
  for (let i = range.end; i < at; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.lower === 'to') return false;
  let that = end;
  while (that < Math.min(end + longestBetween, tokens.length) && tokens[that]!.lower !== 'that') {
    if (
      !/^(?:NOUN|PROPN|PRON|DET|ADV|NUM)$/.test(tokens[that]!.pos) ||
      (that === end && !word.isTelling && tokens[that]!.pos !== 'ADV')
    ) {
      return false;
    }
    that++;
  }
  const clause = content[0]!;
  if (tokens[that]?.lower !== 'that' || (clause.start !== tokens[that]!.start && clause.start !== tokens[that + 1]?.start)) {
    return false;
  }
  let verbs = 0;
  let words = 0;
  for (let i = that + 1; i < tokens.length && tokens[i]!.end <= clause.end; i++, words++) {
    const { pos } = tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX') verbs++;
  }
  return (
    verbs > 0 &&
    words >= fewest &&
    /^[\s]*(?:[.?!;,]|and |but |as |while |–|—)/u.test(document.text.slice(clause.end, clause.end + 8))
  );
}
