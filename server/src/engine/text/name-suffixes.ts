/** Suffixes after a name, folded. Forms of address before it stand in the lexicon (names/lists/name-words.ts). */

/** What follows a name without being part of it. */
export const nameSuffixes: ReadonlySet<string> = new Set(
  'jr sr ii iii iv phd md kc qc sc mp obe mbe cbe kbe dbe frs esq msp ms mep mla mpp td san'.split(' '),
);

/** Of these, what belongs to a person's full name. */
export const suffixesOfNames: ReadonlySet<string> = new Set('jr sr ii iii iv'.split(' '));
