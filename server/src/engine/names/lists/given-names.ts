/** Given names and surnames: what the lists know of a word as part of a person's name. */
import byHand from '../../../../lexicon/given-names.json' with { type: 'json' };
import lists from '../../../../lexicon/name-lists.json' with { type: 'json' };
import world from '../../../../lexicon/world-names.json' with { type: 'json' };

/** `either`: borne by women and men alike. */
export type NameGender = 'female' | 'male' | 'either';

const genders: readonly NameGender[] = ['female', 'male', 'either'];

/** Names by hand come first: the census knows American bearers only. */
const genderByName: ReadonlyMap<string, NameGender> = new Map(
  [lists.given, byHand].flatMap((list) =>
    genders.flatMap((gender) => list[gender].split(' ').map((name) => [name, gender] as const)),
  ),
);

const surnames: ReadonlySet<string> = new Set([lists.surnames, world.surnames].flatMap((list) => list.split(' ')));

/** Gender of a given name, folded (see foldWord); undefined for a word that is none. A double name goes by its first part. */
export function genderOfGivenName(folded: string): NameGender | undefined {
  const gender = genderByName.get(folded);
  if (gender || !folded.includes('-')) return gender;
  return genderByName.get(folded.slice(0, folded.indexOf('-')));
}

/** Whether a folded word is among the 10,000 most common surnames of the US census, or a common one of another part of the world. */
export const isCommonSurname = (folded: string): boolean => surnames.has(folded);
