/** One type for each entity: the mentions vote. */
import type { EntityType } from '../../names/name.ts';
import { type NameMention, typeVote } from '../mentions/name-mention.ts';

/** The type with the most confidence behind it; full names count twice, for a bare word is mistaken more easily. */
export function voteType(mentions: readonly NameMention[]): EntityType {
  const first = mentions[0]?.type ?? 'other';
  if (mentions.every(({ type }) => type === first)) return first;
  const votes = new Map<EntityType, number>();
  for (const mention of mentions) {
    const weight = typeVote(mention) * (mention.words.length > 1 ? 2 : 1);
    votes.set(mention.type, (votes.get(mention.type) ?? 0) + weight);
  }
  let best = first;
  for (const [type, weight] of votes) if (weight > (votes.get(best) ?? 0)) best = type;
  return best;
}
