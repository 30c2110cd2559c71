/** A speech that goes on in a new sentence hangs on the verb that tags it, not on what that verb takes along: “We lost,” she said, adding that it rained. “We shall lose again.” */
import type { QuoteRange, Reading } from '../copy/reading.ts';
import { cueKinds } from '../cues/cue-candidates.ts';
import type { LinkCandidate } from './link-features.ts';
import type { Link } from './link-quotes.ts';
import { taggedUtterance, utterances } from './tagged-utterance.ts';

/** The tag of the quotation before, where `chosen` is a verb behind it in its sentence; null where the quotation hangs on what is chosen. */
export function tagOfSpeech(
  reading: Reading,
  { first }: QuoteRange,
  { cue, place }: LinkCandidate,
  candidates: readonly LinkCandidate[],
  before: Link | undefined,
): LinkCandidate | null {
  const { tokens, sentenceOf } = reading;
  const { at, kind } = cue.candidate;
  if (!before?.cue || place !== 'near' || kind !== cueKinds.verb || at >= first) return null;
  const tag = before.cue.candidate.at;
  const isBehindTag = tag < at && sentenceOf[tag] === sentenceOf[at] && before.range.end <= tag;
  if (!isBehindTag || sentenceOf[at] === sentenceOf[first] || tokens[first - 1]!.text === ':') return null;
  if (taggedUtterance(reading, tag) !== utterances.whole) return null;
  return candidates.find((candidate) => candidate.cue === before.cue) ?? null;
}

/**
 * The verb right behind a sentence in marks that ends with a comma, where a cue before it was chosen: “The board said no. ‘They can’t run a bath,’ said its leader.”
 * Null where none stands there.
 */
export function tagRightBehind(
  { tokens }: Reading,
  { first, end }: QuoteRange,
  { cue }: LinkCandidate,
  candidates: readonly LinkCandidate[],
): LinkCandidate | null {
  if (cue.candidate.at >= first || !/^\p{Lu}/u.test(tokens[first + 1]?.text ?? '')) return null;
  if (tokens[end - 2]?.text !== ',' || !/[.?!:]$/.test(tokens[first - 1]?.text ?? '.')) return null;
  const behind = candidates.find((candidate) => candidate.cue.candidate.at === end);
  const word = behind?.cue.candidate.word;
  return behind && word?.isPlain && (word.form === 'past' || word.form === 'third') ? behind : null;
}
