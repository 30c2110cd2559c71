/** From the noun phrase that speaks to all the words that name the speaker: "a spokesman for the ministry", "Former Secretary of State Jane Doe". */
import type { NounPhrase } from '../copy/noun-phrases.ts';
import type { Reading } from '../copy/reading.ts';
import type { CueCandidate } from '../cues/cue-candidates.ts';

/** Half-open token indices. */
export interface SourceRange {
  readonly first: number;
  readonly end: number;
}

/** Words that tie a phrase to what it belongs to. */
const linking = new Set(['of', 'for', 'from', 'at', 'with']);

export function wholeSource(reading: Reading, phrase: NounPhrase, cue: CueCandidate): SourceRange {
  if (phrase.form === 'pronoun') return { first: phrase.first, end: phrase.end };
  return { first: extendLeft(reading, phrase.first), end: extendRight(reading, phrase, cue) };
}

function extendLeft({ tokens, phrases, phraseOf, quoteOf, sentenceOf }: Reading, first: number): number {
  for (let round = 0; round < 3; round++) {
    const link = tokens[first - 1];
    const head = phrases[phraseOf[first - 2] ?? -1];
    if (!link || !linking.has(link.lower) || !head || head.end !== first - 1 || head.form === 'pronoun') break;
    if (quoteOf[head.first] !== quoteOf[first] || sentenceOf[head.first] !== sentenceOf[first]) break;
    if (tokens[head.first - 1]?.pos === 'VERB') break;
    first = head.first;
  }
  return first;
}

function extendRight({ tokens, phrases, phraseOf, quoteOf, sentenceOf }: Reading, phrase: NounPhrase, cue: CueCandidate): number {
  let end = phrase.end;
  const limit = phrase.first < cue.at ? cue.at : tokens.length;
  for (let round = 0; round < 3; round++) {
    const link = tokens[end];
    const next = phrases[phraseOf[end + 1] ?? -1];
    if (!link || !next || next.first !== end + 1 || next.end > limit) break;
    const joinsNames = link.lower === 'and' && next.form === 'name' && phrase.form === 'name';
    if (!linking.has(link.lower) && !joinsNames) break;
    if (
      next.form === 'pronoun' ||
      quoteOf[next.first] !== quoteOf[phrase.first] ||
      sentenceOf[next.first] !== sentenceOf[phrase.first]
    ) {
      break;
    }
    end = next.end;
  }
  return end;
}
