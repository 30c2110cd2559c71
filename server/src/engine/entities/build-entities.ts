/** Turns drafts into entities with ids in text order. */
import { inTextOrder } from '../text/span.ts';
import { genderOfGivenName, isCommonSurname } from '../names/lists/given-names.ts';
import type { Draft } from './draft.ts';
import type { Entity, Mention } from './entity.ts';
import type { NameMention } from './mentions/name-mention.ts';
import type { Referent } from './pronouns/referent.ts';

/** Entities in text order of their first mention, and the id of each draft. */
export function buildEntities(
  drafts: readonly Draft[],
  referents: readonly Referent[],
): {
  readonly entities: readonly Entity[];
  readonly idOf: ReadonlyMap<Draft, string>;
} {
  for (const { draft, mentions, gender } of referents) {
    if (!draft) continue;
    draft.others.push(...mentions);
    draft.gender = gender;
  }
  const complete = drafts
    .map((draft) => ({ draft, mentions: mentionsOf(draft) }))
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => inTextOrder(a.mentions[0]!, b.mentions[0]!) || a.draft.index - b.draft.index);
  const idOf = new Map<Draft, string>();
  const entities = complete.map(({ draft, mentions }, i): Entity => {
    const id = `e${i + 1}`;
    idOf.set(draft, id);
    const { type, name, gender, acronyms, definitions, variants, introduction } = draft;
    const named = draft.names.length > 0;
    const onlyGivenName = type === 'person' && named && draft.names.every(isGivenName);
    return { id, type, name, named, mentions, gender, onlyGivenName, acronyms, definitions, variants, introduction };
  });
  return { entities, idOf };
}

/** One word that is a given name; many of men are surnames as well, of women few. */
function isGivenName({ words: [word, ...others] }: NameMention): boolean {
  if (word === undefined || others.length > 0) return false;
  const gender = genderOfGivenName(word);
  return gender === 'female' || (gender !== undefined && !isCommonSurname(word));
}

/** In text order; a mention inside another of the same entity is left out, a name before all else. */
function mentionsOf({ names, others }: Draft): readonly Mention[] {
  const all = names.map(({ start, end, confidence }): Mention => ({ start, end, form: 'name', confidence }));
  // Names stand in order; most of what is named once is nothing else.
  if (others.length === 0 && all.length < 2) return all;
  all.push(...others);
  if (!all.every((mention, i) => i === 0 || inTextOrder(all[i - 1]!, mention) <= 0)) all.sort(inTextOrder);
  const kept: Mention[] = [];
  for (const mention of all) {
    const last = kept[kept.length - 1];
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.form === 'name' && last.form !== 'name') kept[kept.length - 1] = mention;
  }
  return kept;
}
