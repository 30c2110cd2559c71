/** Whom an obituary is about: who dies in its headline or lead, and is born or survived by others further on. */
import type { Tokens } from '../../tokens/token.ts';
import type { Draft } from '../draft.ts';
import type { Named } from '../nominals/link-phrases.ts';

/** Paragraphs at the top in which the death is told. */
const top = 4;

/** Null in any other story. `named` are all mentions in text order. Linear only where the top of the story tells of a death. */
export function obituarySubject({ tokens, sentences, paragraphs }: Tokens, named: readonly Named[]): Draft | null {
  const end = paragraphs[Math.min(top, paragraphs.length) - 1]?.endToken ?? 0;
  for (let i = 0; i < end; i++) {
    const { lower } = tokens[i]!;
    if (lower !== 'died' && lower !== 'dies' && lower !== 'obituary') continue;
    const dead = named.find(({ mention, draft }) => {
      const { firstToken, endToken } = sentences[mention.sentence]!;
      return draft.type === 'person' && mention.words.length > 1 && firstToken <= i && i < endToken;
    });
    if (dead) return tellsALife(tokens) ? dead.draft : null;
  }
  return null;
}

/** "She was born in Cork", "Born in Cork", "is survived by": news of a death has hardly both. */
function tellsALife(tokens: Tokens['tokens']): boolean {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const { lower, text } = tokens[i]!;
    if (lower === 'born' && (text === 'Born' || tokens[i - 1]!.lower === 'was')) return true;
    if (lower === 'survived' && tokens[i + 1]!.lower === 'by') return true;
  }
  return false;
}

/** "She | was born in", "He | is survived by", "She | died": of whom an obituary tells this, behind the pronoun at token `at`. */
export function isOfTheDead(tokens: Tokens['tokens'], at: number): boolean {
  const [next, behind] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  return (
    next === 'died' || ((next === 'is' || next === 'was') && (behind === 'survived' || (behind === 'born' && next === 'was')))
  );
}
