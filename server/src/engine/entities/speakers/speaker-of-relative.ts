/** Whom "who" and "which" stand for where they speak: whoever is named right before, "Mr Obi, who said …". */
import { countLeading } from '../../text/count-leading.ts';
import type { Span } from '../../text/span.ts';
import type { Token, Tokens } from '../../tokens/token.ts';
import type { Draft } from '../draft.ts';
import type { ResolvedMention, Resolution } from '../discourse.ts';
import type { Named } from '../nominals/link-phrases.ts';
import type { Cast } from '../pronouns/cast.ts';

const confidence = 0.85;
/** Tokens between a name and another that ends its apposition, at most. */
const longestApposition = 16;

/** Null where the source is another word, or nobody is named right before. Logarithmic in the mentions. */
export function speakerOfRelative(
  { tokens }: Tokens,
  source: Span,
  { byDraft }: Cast,
  names: readonly Named[],
  resolved: readonly ResolvedMention[],
): Resolution | null {
  const at = countLeading(tokens, ({ start }) => start < source.start);
  const token = tokens[at];
  if (!token || token.end !== source.end || !/^(?:who|which)$/.test(token.lower)) return null;
  const end = endOfAntecedent(tokens, at);
  const index = countLeading(names, ({ mention }) => mention.end < end);
  if (names[index]?.mention.end === end) return speakerOfName(tokens, names, index, byDraft, token.lower);
  const phrase = resolved[countLeading(resolved, (mention) => mention.end < end)];
  if (phrase?.end !== end || phrase.referent.kind !== (token.lower === 'who' ? 'person' : 'organization')) return null;
  return { referent: phrase.referent, confidence: Math.min(confidence, phrase.confidence) };
}

function speakerOfName(
  tokens: readonly Token[],
  names: readonly Named[],
  index: number,
  byDraft: Cast['byDraft'],
  relative: string,
): Resolution | null {
  const { draft, mention } = names[index]!;
  // “Mary Obi and John Pell, who said”: one of them, or both.
  if (/^(?:and|or|&)$/.test(tokens[mention.phraseToken - 1]?.lower ?? '')) return null;
  const wanted = relative === 'who' && draft.type !== 'person' ? personBefore(tokens, names, index) : draft;
  const referent = wanted && byDraft.get(wanted);
  return referent && (relative === 'who') === (referent.kind === 'person') ? { referent, confidence } : null;
}

/** “Mary Obi, a jurist at the Kano Law School, who said”: the person to whom the words between the commas belong. */
function personBefore(tokens: readonly Token[], names: readonly Named[], index: number): Draft | null {
  const { mention } = names[index]!;
  for (let i = index - 1; i >= 0; i--) {
    const { draft, mention: before } = names[i]!;
    if (before.sentence !== mention.sentence || mention.firstToken - before.endToken > longestApposition) return null;
    if (draft.type !== 'person') continue;
    if (tokens[before.endToken]?.text !== ',') return null;
    return tokens.slice(before.endToken + 1, mention.firstToken).every(isInApposition) ? draft : null;
  }
  return null;
}

const isInApposition = ({ pos, lower, text }: Token): boolean =>
  pos !== 'AUX' && text !== ',' && (pos !== 'VERB' || lower.endsWith('ing'));

/** Where the words before "who" end: without the comma, and an age between commas. */
function endOfAntecedent(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  if (tokens[before]?.text === ',') before--;
  if (tokens[before]?.pos === 'NUM' && tokens[before - 1]?.text === ',') before -= 2;
  return tokens[before]?.end ?? -1;
}
