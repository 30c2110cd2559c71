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

/** Nouns for a person's office or trade: "minister", "spokeswoman". */
export const roleNouns = setOf(words.roles);

/** Words before a role: "former", "prime", "deputy". */
export const roleModifiers = setOf(words.roleModifiers);

/** Nouns that a name of an organization is headed by or ends in: "ministry", "university", "ltd", "fc". */
export const organizationWords = setOf(words.organizationNouns);

/** Nouns that a name of a place is headed by: "river", "island", "district". */
export const placeWords = setOf(words.placeNouns);

/** Words that begin a name of a place: "mount", "saint", "north". */
export const placeBeginnings = setOf(words.placeBefore);

/** Nouns that events, works and laws are headed by: "cup", "act", "festival". */
export const otherWords = setOf(words.otherNouns);

/** Small words inside a person's name: "de", "van", "bin", "al". */
export const nameParticles = setOf(words.particles);

/** Words in lower case that stand inside names: "of", "and", "de". */
export const innerWords = setOf(words.innerWords);

/** What follows a person's name: "jr", "kc". */
export const nameEndings = setOf(words.suffixes);

/** Bodies known by an abbreviation or one word: "nato", "bbc". */
export const knownAgencies = setOf(words.agencies);

/** Names of months, days and feasts, and abbreviations of time. */
export const calendarWords = setOf(words.calendar);

/** Adjectives and nouns for peoples and faiths that belong to no one country: "african", "muslims". */
export const peoples = setOf(words.peoples);

/** Parties by name or abbreviation, phrases included: "lib dems". */
export const knownParties: ReadonlySet<string> = new Set(words.parties.split('|'));
