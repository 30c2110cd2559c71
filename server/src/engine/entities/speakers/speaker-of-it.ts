/** Whom "it" or "they" means where it speaks: the organization that spoke last, or the subject of the sentence before; "they" also a person whose sex nobody tells. */
import { countLeading } from '../../text/count-leading.ts';
import type { Span } from '../../text/span.ts';
import type { Tokens } from '../../tokens/token.ts';
import type { Resolution } from '../discourse.ts';
import type { Referent } from '../pronouns/referent.ts';

/** An organization where it is named or spoken of, in text order. */
export interface OrganizationMention extends Span {
  readonly referent: Referent;
}

/** Who spoke last before, and in which words. */
export interface LastSpeaker {
  readonly source: Span;
  readonly referent: Referent;
}

/** Sentences back to the words of the last speaker, at most: "it added" goes on from there. */
const reach = 2;
/** Tokens of a sentence before its subject's last word but one: "The embattled". */
const leadIn = 2;

const confidenceOf = { speaker: 0.72, subject: 0.65, person: 0.7 };

/** Null where the source is another word, or neither is an organization. Logarithmic in the mentions. */
export function speakerOfIt(
  { tokens, sentences }: Tokens,
  source: Span,
  organizations: readonly OrganizationMention[],
  last: LastSpeaker | null,
): Resolution | null {
  const at = countLeading(tokens, ({ start }) => start < source.start);
  const token = tokens[at];
  if (!token || token.end !== source.end || !/^(?:it|they)$/.test(token.lower)) return null;
  const own = countLeading(sentences, ({ end }) => end <= source.start);
  const lastAt = last ? countLeading(sentences, ({ end }) => end <= last.source.start) : -1;
  if (last && own >= lastAt && own - lastAt <= reach) {
    if (last.referent.kind === 'organization') return { referent: last.referent, confidence: confidenceOf.speaker };
    const isAlone = at === sentences[own]?.firstToken || /^[”’"'»]+$/.test(tokens[at - 1]?.text ?? '');
    return token.lower === 'they' && isAlone && isNobodysSex(last.referent)
      ? { referent: last.referent, confidence: confidenceOf.person }
      : null;
  }
  const before = sentences[own - 1];
  if (!before) return null;
  const first = organizations[countLeading(organizations, ({ start }) => start < before.start)];
  const limit = tokens[Math.min(before.firstToken + leadIn, before.endToken - 1)]!.end;
  return first && first.start < limit ? { referent: first.referent, confidence: confidenceOf.subject } : null;
}

/** "A spokesperson said … They added …": somebody without a name, of whom the story says neither "he" nor "she". Further on in a sentence "they" is others. */
const isNobodysSex = ({ kind, draft, gender }: Referent): boolean => kind === 'person' && draft === null && gender === 'unknown';
