/** Who speaks a verb, where its form leaves no choice. */
import { phraseAt, type Reading } from '../copy/reading.ts';
import { cueKinds, type CueCandidate } from '../cues/cue-candidates.ts';
import type { SourceCandidate } from './source-features.ts';

/** Null of all other forms. */
export const plainSpeaker = (reading: Reading, cue: CueCandidate): SourceCandidate | null =>
  quotedAsSaying(reading, cue) ?? subjectBehindWhat(reading, cue);

/** “Radio Lanner quoted | an engineer | as saying that”: who is quoted, not who quotes. */
function quotedAsSaying(reading: Reading, { at }: CueCandidate): SourceCandidate | null {
  const { tokens, quoteOf } = reading;
  if (tokens[at]!.lower !== 'saying' || tokens[at - 1]?.lower !== 'as') return null;
  const phrase = phraseAt(reading, at - 2);
  if (phrase?.end !== at - 1 || quoteOf[phrase.first] !== -1) return null;
  const quoting = /^(?:quot(?:es?|ed|ing)|cit(?:es?|ed|ing))$/.test(tokens[phrase.first - 1]?.lower ?? '');
  const { first, end, form } = phrase;
  return quoting ? { first, end, form, whole: end } : null;
}

/** “A baker who heard what | she | described as “a bad dream””. */
function subjectBehindWhat(reading: Reading, { at, kind }: CueCandidate): SourceCandidate | null {
  const { tokens, quoteOf } = reading;
  const phrase = phraseAt(reading, at - 1);
  if (kind !== cueKinds.verb || phrase?.end !== at || quoteOf[phrase.first] !== -1) return null;
  const { first, end, form } = phrase;
  return tokens[first - 1]?.lower === 'what' ? { first, end, form, whole: end } : null;
}
