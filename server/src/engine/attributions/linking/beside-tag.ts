/** A quotation among the reporter's words about who spoke and where, behind the tag of another: “We lost,” she told “Morning Bell”. */
import type { QuoteRange, Reading } from '../copy/reading.ts';
import type { LinkCandidate } from './link-features.ts';
import type { Link } from './link-quotes.ts';
import { joins, joinTo, taggedUtterance, utterances } from './tagged-utterance.ts';

/** Whether the cue, which carries the quotation before, is its tag, and words that go on with the reporter's lead up to this one: it is a name, or hangs on another cue. */
export function standsBesideTag(
  reading: Reading,
  range: QuoteRange,
  { cue, place }: LinkCandidate,
  before: Link | undefined,
): boolean {
  const { tokens, sentenceOf } = reading;
  const { at, end } = cue.candidate;
  if (before?.cue !== cue || place !== 'near' || before.range.end > at) return false;
  if (at >= range.first || sentenceOf[at] !== sentenceOf[range.first]) return false;
  if (taggedUtterance(reading, at) !== utterances.whole || joinTo(reading, range) !== joins.word) return false;
  // What ends in a stop may end a sentence: “We lost,” he said in Troy, N.Y. “And badly.”
  if (tokens[range.first - 1]!.text.endsWith('.')) return false;
  // “We lost,” he said “and badly.”: behind the tag itself the speech goes on, its comma forgotten.
  const between = range.first - end;
  return between > 1 || (between === 1 && tokens[end]!.pos !== 'PROPN' && tokens[end]!.pos !== 'PRON');
}
