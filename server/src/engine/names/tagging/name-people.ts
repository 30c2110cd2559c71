/** People that were taken for something else though their words say so: "Mrs Comfort Odion", "Trustees Lorraine Opel". */
import { roleNouns } from '../lists/name-words.ts';
import { labelAs } from './change-labels.ts';
import { beginOf, endOf, insideOf, outside, tagTypes, typeOfLabel } from './labels.ts';
import type { Words } from './read-words.ts';
import { flag } from './word-flags.ts';
import { look } from './word-form.ts';

const person = tagTypes.indexOf('person');

/** Before these nobody but a person is named. */
const addresses: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'dame', 'cr']);
/** Of these, before one word too. */
const mostlyPeople: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms']);
/** Words of such a name, its title included. */
const longest = 4;
const ofBodies = flag.organizationWord | flag.agency | flag.company | flag.otherWord;
const ofPlaces = flag.city | flag.country | flag.region | flag.placeWord | flag.placeBeginning;

/** Changes the labels of a name of several words that begins at `first` and is no person's. */
export function namePeople(words: Words, labels: Uint8Array, first: number): void {
  const type = typeOfLabel(labels[first]!);
  if (type === person || labels[first] !== beginOf(type)) return;
  let last = first + 1;
  while (labels[last] === insideOf(type)) last++;
  if (labels[last] !== endOf(type) || last - first >= longest) return;
  if (isAddressed(words, first, last) || isBehindRoles(words, first, last)) bear(labels, first + 1, last, first);
}

/** Takes the form of address off a person's name. */
export const isAddress = (words: Words, i: number): boolean => words.look[i] === look.capital && addresses.has(words.folded[i]!);

function isAddressed(words: Words, first: number, last: number): boolean {
  // “Miss America”.
  const isAlone = last - first === 1 && !mostlyPeople.has(words.folded[first]!);
  return isAddress(words, first) && !isAlone && areOfPeople(words, first + 1, last);
}

/** "Trustees | Lorraine Opel": a noun for people, a given name and another word. */
function isBehindRoles(words: Words, first: number, last: number): boolean {
  const { folded, flags } = words;
  if (last - first !== 2 || !/s$/.test(folded[first]!) || !roleNouns.has(folded[first]!.slice(0, -1))) return false;
  return (
    Boolean(flags[first + 1]! & flag.given) && !(flags[last]! & (ofBodies & ~flag.company)) && words.look[last] === look.capital
  );
}

function areOfPeople({ flags, look: looks }: Words, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    if (looks[i] !== look.capital && looks[i] !== look.mixed && looks[i] !== look.initial) return false;
    if (flags[i]! & ofBodies && !(flags[i]! & (flag.given | flag.surname))) return false;
  }
  return !(flags[last]! & ofPlaces && !(flags[last]! & flag.surname));
}

function bear(labels: Uint8Array, first: number, last: number, title: number): void {
  labels[title] = outside;
  labelAs(labels, first, last, person);
}
