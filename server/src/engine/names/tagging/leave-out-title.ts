/** Takes an abbreviated title off a name: "Sen. Ted Lund", "Ohio Sen. Ted Lund". */
import { hashText } from '../../text/hash.ts';
import { isTitleAbbreviation } from '../../tokens/abbreviations.ts';
import { honorificWords } from '../lists/name-words.ts';
import { beginOf, endOf, insideOf, outside, singleOf, tagTypes } from './labels.ts';
import type { Words } from './read-words.ts';
import { flag } from './word-flags.ts';

const place = tagTypes.indexOf('place');
const person = tagTypes.indexOf('person');
const ofPlaces = flag.city | flag.country | flag.region | flag.placeWord | flag.placeBeginning;

/** Hashes of the abbreviated forms of address, with their stops, for "Sen" is a surname too; “St. Helens” is a place. */
const titles: ReadonlySet<number> = new Set(
  [...honorificWords()]
    .filter((word) => word !== 'st' && isTitleAbbreviation(`${word}.`))
    .map((word) => hashText(`${word[0]!.toUpperCase()}${word.slice(1)}.`)),
);

/** Changes the labels of a person's name of several words that begins at `first`: words before its title are a place, or else the name is left as it is. */
export function leaveOutTitle(words: Words, labels: Uint8Array, first: number): void {
  let title = first;
  while (!titles.has(words.textHash[title]!)) {
    if (!(words.flags[title]! & ofPlaces) || labels[++title] !== insideOf(person)) return;
  }
  const isLast = labels[title + 1] === endOf(person);
  if (!isLast && labels[title + 1] !== insideOf(person)) return;
  labels[title] = outside;
  labels[title + 1] = isLast ? singleOf(person) : beginOf(person);
  if (title === first) return;
  labels.fill(insideOf(place), first, title);
  labels[first] = title - first === 1 ? singleOf(place) : beginOf(place);
  if (title - first > 1) labels[title - 1] = endOf(place);
}
