/** Other names of one place: two spellings of a city, long and short forms of a country. */
import { foldPhrase } from '../../names/lists/fold-word.ts';
import { commonPlaceName, countryCode } from '../../names/lists/places.ts';
import { isAcronym } from '../acronyms/acronym-form.ts';

/** Countries with two names, of which a story uses one. Of other countries the long and the short form may stand side by side. */
const renamed = new Set(['turkey', 'myanmar', 'czechia', 'eswatini', 'ivory coast', 'east timor', 'cape verde', 'belarus']);

/** Household bodies that are filed with places, for they act like countries. */
const bodies: ReadonlyMap<string, string> = new Map([
  ['eu', 'european union'],
  ['un', 'united nations'],
  ['united nations organization', 'united nations'],
  ['united nations organisation', 'united nations'],
]);

const folded = (name: string): string => foldPhrase(name).replace(/^the /, '');

/** The key under which a place or such a body is filed, or undefined if it has one name only. */
export function placeKey(name: string): string | undefined {
  const key = folded(name);
  return commonPlaceName(key) ?? bodies.get(key);
}

/** Whether two written forms are two names of one place, of which a story should use one: not a short form beside a long one. */
export function isPlaceVariant(a: string, b: string): boolean {
  const [first, second] = [folded(a), folded(b)];
  const place = commonPlaceName(first);
  if (place === undefined || first === second || place !== commonPlaceName(second)) return false;
  if (countryCode(place) !== undefined) return renamed.has(place);
  return !isAcronym(a) && !isAcronym(b) && !isPartOf(first, second) && !isPartOf(second, first) && place !== 'washington';
}

/** "new york" in "new york city". */
const isPartOf = (short: string, long: string): boolean => ` ${long} `.includes(` ${short} `);
