/** Finds names that the chain has left out though the story shows them: "Mr King", "a Hill administration" where Ada Hill is named. */
import { beginOf, endOf, outside, singleOf, tagTypes, typeOfLabel } from './labels.ts';
import { forEachInStretches, isCapital, type ParagraphWords, type Words } from './read-words.ts';
import { greetings } from './trim-names.ts';
import { flag } from './word-flags.ts';
import { look } from './word-form.ts';

const person = tagTypes.indexOf('person');
const formsOfAddress = new Set(['mr', 'mrs', 'ms', 'miss', 'mx']);

/** What "Mr" stands before though nobody is called so: "Mr President", "Mr Speaker". */
const ofOffice = flag.role | flag.roleModifier | flag.honorific | flag.agency | flag.country;

/** Changes `labels`: words outside all names that are one of the story's `surnames` or stand behind "Mr", "Mrs", "Ms" become people. */
export function completeNames(paragraph: ParagraphWords, labels: Uint8Array, surnames: ReadonlySet<string>): void {
  const { words } = paragraph;
  forEachInStretches(paragraph, (i) => {
    if (labels[i] !== outside || !isCapital(words, i) || words.capitals[words.paragraph[i]!] !== 0) return;
    if (isJoined(words, i + 1, i)) return;
    const isSurname = surnames.has(words.folded[i]!);
    const isPerson = isAddressed(words, i) ? isSurname || !(words.flags[i]! & ofOffice) : isSurname && standsAlone(words, i);
    if (isPerson || isGreeted(words, i)) labels[i] = singleOf(person);
  });
}

/** Folded last words of people whom the paragraph names with two words or more. */
export function surnamesIn(paragraph: ParagraphWords, labels: Uint8Array): readonly string[] {
  const { words } = paragraph;
  const found: string[] = [];
  let isOpen = false;
  let last = -1;
  forEachInStretches(paragraph, (i) => {
    if (i > last + 1) isOpen = false;
    last = i;
    if (labels[i] === beginOf(person)) isOpen = true;
    else if (labels[i] === endOf(person) && isOpen && words.folded[i]!.length > 1) found.push(words.folded[i]!);
    if (typeOfLabel(labels[i]!) !== person) isOpen = false;
  });
  return found;
}

/** Whether the word at `i` is written large and in the same paragraph, so that the two may be one name. */
function isJoined(words: Words, i: number, beside: number): boolean {
  const kind = words.look[i];
  const isLarge = kind === look.capital || kind === look.mixed || kind === look.allCapitals || kind === look.initial;
  return isLarge && words.paragraph[i] === words.paragraph[beside];
}

function isAddressed(words: Words, i: number): boolean {
  const before = words.folded[i - 1] === '.' ? i - 2 : i - 1;
  return (
    words.look[before] === look.capital &&
    words.paragraph[before] === words.paragraph[i] &&
    formsOfAddress.has(words.folded[before]!)
  );
}

function isGreeted(words: Words, i: number): boolean {
  const isSame = i > 0 && words.paragraph[i - 1] === words.paragraph[i];
  return isSame && greetings.has(words.folded[i - 1]!) && Boolean(words.flags[i]! & flag.given);
}

/** What a surname may mean as well: "the King", "the Board", "the Lake". */
const otherwise = ofOffice | flag.organizationWord | flag.placeWord | flag.otherWord | flag.calendar;

/** Inside a sentence beside no other capital; where one opens, only a word that is no common one. */
function standsAlone(words: Words, i: number): boolean {
  if (words.opens[i] && isWhoDoes(words, i)) return true;
  if (words.flags[i]! & otherwise) return false;
  if (words.opens[i]) return !(words.flags[i]! & flag.common);
  return !isJoined(words, i - 1, i);
}

/** "Banks, who ran": a surname that is a common word as well. */
const isWhoDoes = (words: Words, i: number): boolean =>
  words.folded[i + 1] === ',' &&
  /^(?:who|whose)$/.test(words.folded[i + 2] ?? '') &&
  words.paragraph[i + 2] === words.paragraph[i];
