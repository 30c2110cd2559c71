/** Words in and round names: honorifics, roles, kinds of organization and place, particles. All words folded (see foldWord). */
import words from '../../../../lexicon/name-words.json' with { type: 'json' };

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export type HonorificGender = 'female' | 'male' | 'unknown';

const honorifics: ReadonlyMap<string, HonorificGender> = new Map(
  (['female', 'male', 'unknown'] as const).flatMap((gender) =>
    words.honorifics[gender].split(' ').map((word) => [word, gender] as const),
  ),
);

/** Forms of address and ranks before a name: "mrs" → female, "dr" → unknown; undefined for other words. */
export const honorificGender = (folded: string): HonorificGender | undefined => honorifics.get(folded);

/** All of them, folded. */
export const honorificWords = (): Iterable<string> => honorifics.keys();

/** Of these, what says what somebody does, or is a given name as well: "senator", "don". */
const offices = setOf(words.offices);

/** Forms of address that say nothing more, with the gender they give away. */
export const formsOfAddress: ReadonlyMap<string, HonorificGender> = new Map(
  [...honorifics].filter(([word]) => !offices.has(word)),
);

/** Nouns for a person's office or trade: "minister", "spokeswoman". */
export const roleNouns = setOf(words.roles);

/** “Co-owner”, “ex-governor”: a noun for an office or a trade, joined. */
export function isJoinedRole(folded: string): boolean {
  const role = /^(?:co|ex|vice|deputy|then)[-‐‑](.+)$/.exec(folded)?.[1];
  return role !== undefined && roleNouns.has(role);
}

/** Words in lower case that stand inside names: "of", "and", "de". */
export const innerWords = setOf(words.innerWords);

/** Bodies known by an abbreviation or one word: "nato", "bbc". */
export const knownAgencies = setOf(words.agencies);

/** Days, months and feasts, folded. */
export const calendarWords = setOf(words.calendar);
