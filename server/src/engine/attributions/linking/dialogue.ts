/** Quotations that what stands right before them shows to be whole utterances: the answer to a question, and the rest of a sentence that its tag interrupts. */
import type { QuoteRange, Reading } from '../copy/reading.ts';

/** Tokens of a tag between two parts of a sentence, at most. */
const longestTag = 24;

/** “And which was it? “The man.”” “Could anyone?” “Jye did.” */
export function answersQuestion(reading: Reading, range: QuoteRange): boolean {
  const { tokens, paragraphs, quotes } = reading;
  const { first, end, paragraph } = range;
  if (first <= paragraphs[paragraph]!.firstToken || !isSentence(reading, range)) return false;
  const { text } = tokens[first - 1]!;
  if (text === '?') return true;
  const before = quotes[range.index - 1];
  return before?.end === first && tokens[first - 2]?.text === '?' && end - first > fewest;
}
/** Tokens of a sentence, marks included, at least. */
const fewest = 3;

/** ““That,” she says over her shoulder, | “was Anders.””: the sentence goes on where the tag ends, so that both its parts are whole. */
export function endsInterrupted(reading: Reading, { index, first, end, paragraph }: QuoteRange, cue: number): boolean {
  const { tokens, quotes, sentences, sentenceOf, paragraphs } = reading;
  const before = quotes[index - 1];
  if (before?.paragraph !== paragraph || cue < before.end || cue > first || first - before.end > longestTag) return false;
  if (tokens[first - 1]!.text !== ',' || !/^(?:,|—|–|--)$/.test(tokens[before.end - 2]?.text ?? '')) return false;
  for (let i = before.end; i < first; i++) if (/^[.?!;:]$/.test(tokens[i]!.text)) return false;
  const opens =
    before.first === paragraphs[paragraph]!.firstToken || sentences[sentenceOf[before.first]!]!.firstToken === before.first;
  return opens && /^\p{Lu}/u.test(tokens[before.first + 1]?.text ?? '') && /^[.?!…—–]/.test(tokens[end - 2]?.text ?? '');
}

/** A capital, and a stop before the closing mark. */
const isSentence = ({ tokens }: Reading, { first, end, quote }: QuoteRange): boolean =>
  quote.closeMark !== null &&
  /^[\p{Lu}\p{N}]/u.test(tokens[first + 1]?.text ?? '') &&
  /^[.?!…]/.test(tokens[end - 2]?.text ?? '');
