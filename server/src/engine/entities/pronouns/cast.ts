/** Everybody the story speaks of: the named, then the unnamed as they come up. */
import type { Draft } from '../draft.ts';
import type { Referent } from './referent.ts';

export interface Cast {
  readonly referents: Referent[];
  readonly byDraft: ReadonlyMap<Draft, Referent>;
}

/** One referent for each person, organization and place (a country speaks). */
export function castOf(drafts: readonly Draft[]): Cast {
  const cast = { referents: [] as Referent[], byDraft: new Map<Draft, Referent>() };
  for (const draft of drafts) {
    const { type, gender } = draft;
    if (type === 'other') continue;
    const referent: Referent = {
      index: cast.referents.length,
      kind: type,
      draft,
      phrase: null,
      gender,
      years: draft.age,
      mentions: [],
    };
    cast.referents.push(referent);
    cast.byDraft.set(draft, referent);
  }
  return cast;
}

/** A speaker's side in an interview, "we": persons whom no name and no phrase brings in. */
export const addSide = (cast: Cast): Referent => addReferent(cast, 'person');

/** Somebody whom no name and no phrase brings in. */
export function addReferent({ referents }: Cast, kind: Referent['kind']): Referent {
  const added: Referent = {
    index: referents.length,
    kind,
    draft: null,
    phrase: null,
    gender: 'unknown',
    years: null,
    mentions: [],
  };
  referents.push(added);
  return added;
}
