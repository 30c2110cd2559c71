/** A nickname in marks within a person's name makes one name: “Marguerite "Peg" Lindqvist”. */
import { labelAs } from './change-labels.ts';
import { beginOf, endOf, outside, singleOf, tagTypes, typeOfLabel } from './labels.ts';
import { isCapital, type Words } from './read-words.ts';
import { flag } from './word-flags.ts';

const place = tagTypes.indexOf('place');
const person = tagTypes.indexOf('person');
const opens = new Set(['"', '“']);
const closes = new Set(['"', '”']);
/** Words of a nickname, at most. */
const longest = 2;

/** Joins the names on both sides of the mark at `open`, if it opens a nickname. Changes `labels`. */
export function joinNickname(words: Words, labels: Uint8Array, open: number): void {
  if (!opens.has(words.folded[open]!) || !mayOpenName(words, labels, open - 1)) return;
  let close = open + 1;
  while (close <= open + longest && isCapital(words, close)) close++;
  const surname = close + 1;
  if (close === open + 1 || !closes.has(words.folded[close] ?? '') || !mayCloseName(words, labels, surname)) return;
  if (words.paragraph[open - 1] !== words.paragraph[surname]) return;
  let first = open - 1;
  while (isOfPerson(labels, first) && labels[first] !== beginOf(person) && labels[first] !== singleOf(person)) first--;
  let last = surname;
  while (isOfPerson(labels, last) && labels[last] !== endOf(person) && labels[last] !== singleOf(person)) last++;
  labelAs(labels, first, last, person);
}

const isOfPerson = (labels: Uint8Array, i: number): boolean =>
  labels[i] !== undefined && labels[i] !== outside && typeOfLabel(labels[i]) === person;

/** A person's name, or a given name that was passed over. */
const mayOpenName = (words: Words, labels: Uint8Array, i: number): boolean =>
  isOfPerson(labels, i) || (labels[i] === outside && isCapital(words, i) && Boolean(words.flags[i]! & flag.given));

/** A person's name, or one capital taken for a place or for nothing: behind a given name and a nickname it is a surname. */
const mayCloseName = (words: Words, labels: Uint8Array, i: number): boolean =>
  isOfPerson(labels, i) || (isCapital(words, i) && (labels[i] === outside || labels[i] === singleOf(place)));
