/** The places that may report speech: verbs of saying, "according to", a colon after a speaker. */
import type { Reading } from '../copy/reading.ts';
import type { CueLexicon, CueWord } from './cue-lexicon.ts';

export interface Cue {
  /** Half-open token indices of the cue's words. */
  readonly first: number;
  readonly end: number;
  readonly word: CueWord | null;
  readonly kind: 'verb' | 'according' | 'colon';
}

export function findCues({ tokens, quoteOf, phrases, phraseOf }: Reading, lexicon: CueLexicon): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (quoteOf[i] !== -1) continue;
    const token = tokens[i]!;
    if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') {
      cues.push({ first: i, end: i + 2, word: null, kind: 'according' });
      continue;
    }
    if (token.text === ':' && quoteOf[i + 1] !== -1 && phrases[phraseOf[i - 1] ?? -1]?.end === i) {
      cues.push({ first: i, end: i + 1, word: null, kind: 'colon' });
      continue;
    }
    const word = lexicon.get(token.lower);
    if (!word || token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN') continue;
    cues.push({ first: i, end: i + 1, word, kind: 'verb' });
  }
  return cues;
}
