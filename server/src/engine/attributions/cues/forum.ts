/** "The court heard that", "“…,” a jury was told": whoever spoke there, it is the hearing that reports the words. */
import { phraseAt, type Reading } from '../copy/reading.ts';
import type { SourceCandidate } from '../sources/source-features.ts';
import { startOfVerb } from './start-of-verb.ts';

/** The last words of what they are called: "Lowmoor Crown Court", "an employment tribunal". */
const forums = new Set(
  'court jury jurors inquest tribunal inquiry enquiry hearing magistrates coroner panel committee meeting'.split(' '),
);
/** Tokens behind the verb in which another verb makes a clause of what is heard, at most. */
const reach = 12;

/** The hearing that is the subject of the verb at this token, where words were heard there; else null. Constant time. */
export function forumOf(reading: Reading, at: number): SourceCandidate | null {
  const { tokens, quoteOf, sentenceOf } = reading;
  const { lower } = tokens[at]!;
  if (lower !== 'heard' && lower !== 'hears' && lower !== 'told') return null;
  // Headlines close with “court told”.
  const isTold =
    lower === 'told' && (/^(?:was|were)$/.test(tokens[at - 1]?.lower ?? '') || sentenceOf[at + 1] !== sentenceOf[at]);
  if (lower === 'told' && !isTold) return null;
  const verb = startOfVerb(reading, at);
  const phrase = phraseAt(reading, verb - 1);
  if (phrase?.end !== verb || quoteOf[phrase.first] !== -1 || sentenceOf[phrase.first] !== sentenceOf[at]) return null;
  const { first, end, form } = phrase;
  if (!forums.has(tokens[end - 1]!.lower) || !(isTold || hearsWords(reading, first, at))) return null;
  return tokens[at + 1]?.lower === 'by' ? null : { first, end, form, whole: end };
}

/** Behind what was said, or before a clause; not "heard evidence", "heard a recording of the call". */
function hearsWords({ tokens, sentenceOf, quoteOf }: Reading, first: number, at: number): boolean {
  const before = sentenceOf[first - 1] === sentenceOf[at] ? tokens[first - 1]! : undefined;
  const isTag = before !== undefined && (before.text === ',' || quoteOf[first - 1] !== -1);
  if (isTag && !/^(?:DET|NOUN|ADJ|PRON|PROPN)$/.test(tokens[at + 1]?.pos ?? '')) return true;
  for (let i = at + 1; i < Math.min(tokens.length, at + reach) && sentenceOf[i] === sentenceOf[at]; i++) {
    const { lower, pos } = tokens[i]!;
    if (i === at + 1 && (lower === 'that' || lower === 'how')) return true;
    if (/^(?:[,;:]|who|which|from|of)$/.test(lower)) return false;
    if (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'))) return true;
  }
  return false;
}
