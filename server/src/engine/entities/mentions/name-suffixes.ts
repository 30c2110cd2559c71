/** Suffixes after a name, folded. Forms of address before it stand in the lexicon (names/lists/name-words.ts). */

/** What follows a name without being part of it. */
export const nameSuffixes: ReadonlySet<string> = new Set(
  'jr sr ii iii iv phd md kc qc mp obe mbe cbe esq msp ms mep san'.split(' '),
);
