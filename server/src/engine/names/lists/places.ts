/** Places the lists know: countries with their names and demonyms, capitals, regions, cities, states, and other names of one place. */
import lists from '../../../../lexicon/name-lists.json' with { type: 'json' };
import words from '../../../../lexicon/name-words.json' with { type: 'json' };
import world from '../../../../lexicon/world-names.json' with { type: 'json' };
import { foldPhrase } from './fold-word.ts';

const places = words.places;

/** "a|b CODE" → [["a", "b"], "CODE"] */
const coded = (line: string): readonly [readonly string[], string] => {
  const cut = line.lastIndexOf(' ');
  return [line.slice(0, cut).split('|').map(foldPhrase), line.slice(cut + 1)];
};

const fromPackages = lists.countries.map((line) => {
  const [code = '', names = '', capital = '', demonyms = ''] = line.split(';');
  return { code, names: names.split('|'), capital, demonyms: demonyms.split('|').filter(Boolean) };
});
const byHand = places.countries.split(';').map(coded);

const codeByCountry: ReadonlyMap<string, string> = new Map([
  ...fromPackages.flatMap(({ code, names }) => names.map((name) => [name, code] as const)),
  ...byHand.flatMap(([names, code]) => names.map((name) => [name, code] as const)),
]);

const codeByDemonym: ReadonlyMap<string, string> = new Map([
  ...fromPackages.flatMap(({ code, demonyms }) => demonyms.map((word) => [word, code] as const)),
  ...places.demonyms.split(';').flatMap((line) => {
    const [forms, code] = coded(line);
    return forms.flatMap((list) => list.split(' ').map((word) => [word.replaceAll('-', ' '), code] as const));
  }),
]);

/** Lines of names for one place, folded, the first one standing for all. */
export const placeVariants: readonly (readonly string[])[] = [
  ...byHand.map(([names]) => names),
  ...places.variants.split(';').map((line) => line.split('|').map(foldPhrase)),
].filter((names) => names.length > 1);

const firstVariant: ReadonlyMap<string, string> = new Map(
  placeVariants.flatMap((names) => names.map((name) => [name, names[0]!] as const)),
);

const capitals: ReadonlySet<string> = new Set([
  ...fromPackages.map(({ capital }) => capital).filter(Boolean),
  ...places.capitals.split(';'),
]);
const regions: ReadonlySet<string> = new Set([places.regions, world.regions, world.waters].flatMap((list) => list.split(';')));
const states: ReadonlySet<string> = new Set(lists.states.map((line) => line.split('|')[0]!));
const cities: ReadonlySet<string> = new Set([
  ...lists.cities.split('|'),
  ...world.cities.split(';'),
  ...places.cities.split(' ').map((name) => name.replaceAll('-', ' ')),
  ...places.cities.split(' '),
  ...places.variants.split(';').flatMap((line) => line.split('|').map(foldPhrase)),
]);

/** ISO 3166 code of a country by one of its names, folded (see foldPhrase): "ivory coast" → "CI". */
export const countryCode = (folded: string): string | undefined => codeByCountry.get(folded);

/** ISO 3166 code of the country that an adjective or a noun for its people belongs to: "nigerian", "poles". */
export const demonymCountry = (folded: string): string | undefined => codeByDemonym.get(folded);

/** The name that stands for all names of a place: "kiev" → "kyiv"; undefined for places with one name. */
export const commonPlaceName = (folded: string): string | undefined => firstVariant.get(folded);

export type PlaceKind = 'country' | 'capital' | 'state' | 'region' | 'city';

/** What the lists know a folded name as, the weightiest kind first; undefined for a name they do not hold. */
export function placeKind(folded: string): PlaceKind | undefined {
  if (codeByCountry.has(folded)) return 'country';
  if (capitals.has(folded)) return 'capital';
  if (states.has(folded)) return 'state';
  if (regions.has(folded)) return 'region';
  return cities.has(folded) ? 'city' : undefined;
}
