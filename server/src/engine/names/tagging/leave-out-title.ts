/** Takes an abbreviated title off a name: "Sen. Ted Lund", "Ohio Sen. Ted Lund". */
import { hashText } from '../../text/hash.ts';
import { beginOf, endOf, insideOf, outside, singleOf, tagTypes } from './labels.ts';
import type { Words } from './read-words.ts';
import { flag } from './word-flags.ts';

const place = tagTypes.indexOf('place');
const person = tagTypes.indexOf('person');
const ofPlaces = flag.city | flag.country | flag.region | flag.placeWord | flag.placeBeginning;

/** With their stops: "Sen" is a surname too. */
const titles: ReadonlySet<number> = new Set(
  `Sen. Rep. Gov. Gen. Lt. Capt. Col. Sgt. Maj. Adm. Cmdr. Supt. Insp. Dr. Prof. Mr. Mrs. Ms. Rev. Hon. Amb. Engr. Barr. Atty.`
    .split(' ')
    .map((title) => hashText(title) | 0),
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
