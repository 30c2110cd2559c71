/** Who is married to whom: “his wife, Jeannette” makes “her husband” him. */
import type { Resolution } from '../discourse.ts';
import type { NounPhrase } from '../nominals/noun-phrase.ts';
import type { Referent } from './referent.ts';

/** Whose husband or wife somebody is, and that husband or wife. */
export type Couple = readonly [spouse: Referent, of: Referent];

const confidence = 0.85;

export const isSpouse = (head: string): boolean => head === 'wife' || head === 'husband';

/** Whom “her husband” stands for, where nobody is known by the phrase and the story has told of the marriage the other way round; else null. Adds the mention. */
export function spouseOf(
  couples: readonly Couple[],
  owner: Referent,
  { at, referent }: { readonly at: NounPhrase; readonly referent: Referent },
): Resolution | null {
  if (referent.draft) return null;
  let mate: Referent | null = null;
  for (const [spouse, other] of couples) if (spouse === owner) mate = other;
  if (!mate?.draft || mate.gender === (at.head === 'husband' ? 'female' : 'male')) return null;
  mate.mentions.push({ start: at.start, end: at.end, form: 'nominal', confidence });
  return { referent: mate, confidence };
}
