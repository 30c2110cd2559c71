/** Mends labels where the lists know better: "United States of America" is one place, not two; "Republicans" is nobody's name. */
import { isJoinedRole } from '../lists/name-words.ts';
import { suffixesOfNames } from '../../text/name-suffixes.ts';
import { leaveOutFirst, retype } from './change-labels.ts';
import { beginOf, endOf, insideOf, outside, singleOf, tagTypes, typeOfLabel } from './labels.ts';
import { forEachInStretches, type ParagraphWords, type Words } from './read-words.ts';
import { joinBodies } from './join-bodies.ts';
import { joinNickname } from './join-nickname.ts';
import { leaveOutTitle } from './leave-out-title.ts';
import { isAddress, namePeople } from './name-people.ts';
import { trimNames } from './trim-names.ts';
import { flag } from './word-flags.ts';
import { look } from './word-form.ts';

const place = tagTypes.indexOf('place');
const person = tagTypes.indexOf('person');
const other = tagTypes.indexOf('other');
const demonym = tagTypes.indexOf('demonym');

/** How a paragraph opens: whether with the name of whoever speaks. */
export interface Opening {
  readonly isSpoken: boolean;
}

/** Changes the `labels` of the paragraph's words; what the story calls people by elsewhere is put in by `completeNames`. */
export function mendLabels(paragraph: ParagraphWords, labels: Uint8Array, { isSpoken }: Opening): void {
  const { words } = paragraph;
  joinPhrases(paragraph, labels);
  if (isSpoken) nameSpeaker(paragraph, labels);
  trimNames(paragraph, labels);
  forEachInStretches(paragraph, (i) => {
    const bits = words.flags[i]!;
    if (labels[i] === beginOf(place) && (isPersonWithParticles(words, labels, i) || isGivenAndSurname(words, labels, i))) {
      retype(labels, i, person);
    }
    if (labels[i] === beginOf(place)) nameBehindRole(words, labels, i);
    if (words.look[i] === look.mark) joinNickname(words, labels, i);
    namePeople(words, labels, i);
    if (labels[i] === beginOf(person)) leaveOutTitle(words, labels, i);
    if (labels[i] === beginOf(person) && isAddress(words, i)) leaveOutFirst(labels, i);
    if (labels[i] === beginOf(person) && isTitleOnly(words, labels, i)) leaveOutFirst(labels, i);
    if (typeOfLabel(labels[i]!) === person && !goesOn(labels, i) && isVessel(words, labels, i)) nameVessel(labels, i);
    if (labels[i] === beginOf(place) && labels[i + 1] === endOf(place) && isReign(words, i + 1)) retype(labels, i, person);
    if (isGenerationMark(words, labels, i)) extendOver(labels, i);
    if (labels[i] === singleOf(person) && bits & flag.demonym && !(bits & (flag.given | flag.surname))) {
      labels[i] = singleOf(demonym);
    }
  });
  joinBodies(paragraph, labels);
}

/** A country's name of several words, all of them labelled place or nothing, becomes one place. */
function joinPhrases(paragraph: ParagraphWords, labels: Uint8Array): void {
  const { words } = paragraph;
  forEachInStretches(paragraph, (first) => {
    if (words.phrasePlace[first] !== 1 || !(words.phrase[first]! & flag.country)) return;
    let last = first + 1;
    while (words.phrasePlace[last] === 2) last++;
    const inside = Array.from(labels.subarray(first, last + 1));
    const isPlaceOnly = inside.every((label) => label === outside || typeOfLabel(label) === place);
    const isWhole = !goesOn(labels, first) && !goesOn(labels, last + 1);
    if (!isPlaceOnly || !isWhole || inside.every((label) => label === outside)) return;
    labels.fill(insideOf(place), first, last);
    labels[first] = beginOf(place);
    labels[last] = endOf(place);
  });
}

/** "LANE: Will you sell?": the word in capitals with a colon that opens the paragraph, folded, or ''. */
export function mayBeSpeaker({ words, first, end, stretches }: ParagraphWords): string {
  if (stretches[0]?.first !== first || words.look[first] !== look.allCapitals) return '';
  if (first + 1 >= end || words.folded[first + 1] !== ':') return '';
  const word = words.folded[first]!;
  const bits = words.flags[first]!;
  const isWord = bits & flag.common && !(bits & (flag.surname | flag.given));
  return word.length > 2 && !isWord && !(bits & (flag.agency | flag.country | flag.role)) ? word : '';
}

/** Whether two and more of them open paragraphs, and one of them several: then whoever bears them speaks. */
export function areSpeakers(words: readonly string[]): boolean {
  const speakers = words.filter((word) => word !== '');
  const distinct = new Set(speakers);
  return distinct.size > 1 && speakers.length > distinct.size;
}

function nameSpeaker({ first }: ParagraphWords, labels: Uint8Array): void {
  if (!goesOn(labels, first)) labels[first] = singleOf(person);
}

/** Whether the name at word `i` began before it. */
function goesOn(labels: Uint8Array, i: number): boolean {
  const label = labels[i] ?? outside;
  const type = typeOfLabel(label);
  return label === insideOf(type) || label === endOf(type);
}

/** "Carmen de la Torre": a given name, a particle, and more; "Rio de la Plata" begins with a word for places. */
function isPersonWithParticles(words: Words, labels: Uint8Array, first: number): boolean {
  const bits = words.flags[first]!;
  const isGiven = bits & flag.given && !(bits & (flag.placeBeginning | flag.placeWord | flag.city | flag.country | flag.region));
  return Boolean(
    isGiven &&
    words.flags[first + 1]! & flag.particle &&
    words.look[first + 1] === look.lower &&
    labels[first + 1] === insideOf(place),
  );
}

const ofPlaces = flag.city | flag.country | flag.region | flag.placeWord | flag.placeBeginning;

/** "Mary-Jane Odell" is nobody's town: a given name and a surname, neither of them a word for places. */
function isGivenAndSurname(words: Words, labels: Uint8Array, first: number): boolean {
  const [given, surname] = [words.flags[first]!, words.flags[first + 1] ?? 0];
  const bears = Boolean(surname & flag.surname) || /^(?:o'|mac|mc)[a-z]{3}/.test(words.folded[first + 1] ?? '');
  const isPair = labels[first + 1] === endOf(place) && Boolean(given & flag.given);
  return isPair && bears && !((given | surname) & (ofPlaces | flag.organizationWord)) && !words.phrase[first];
}

/** "Lib Dem MSP Liam Heddle": a role stands in what was taken for a place, and two words that are no words for places end it: a person, with what goes before as their title. */
function nameBehindRole(words: Words, labels: Uint8Array, first: number): void {
  let last = first + 1;
  while (labels[last] === insideOf(place)) last++;
  const given = last - 1;
  if (labels[last] !== endOf(place) || !(words.flags[given - 1]! & (flag.role | flag.ending)) || given <= first) return;
  const bits = words.flags[given]! | words.flags[last]!;
  if (bits & (ofPlaces | flag.organizationWord | flag.common)) return;
  labels.fill(outside, first, given);
  labels[given] = beginOf(person);
  labels[last] = endOf(person);
}

/** "His Highness, Ovbokhan II": a king, and no place. */
const isReign = (words: Words, i: number): boolean => {
  const before = i < 2 ? '' : words.folded[i - 2]!;
  const isTitled = before === ',' || (i > 1 && Boolean(words.flags[i - 2]! & (flag.honorific | flag.role)));
  return isTitled && /^(?:ii|iii|iv)$/.test(words.folded[i]!) && words.look[i] === look.allCapitals;
};

/** "Jr." right behind a person's name. */
function isGenerationMark(words: Words, labels: Uint8Array, i: number): boolean {
  const before = labels[i - 1];
  const isAfterPerson = before === singleOf(person) || before === endOf(person);
  return labels[i] === outside && isAfterPerson && suffixesOfNames.has(words.folded[i]!) && words.look[i] !== look.lower;
}

function extendOver(labels: Uint8Array, i: number): void {
  labels[i - 1] = labels[i - 1] === singleOf(person) ? beginOf(person) : insideOf(person);
  labels[i] = endOf(person);
}

/** "Glaciologist" before "Hanne Berg", "SP" before "Abiodun Obi": a title that no one is called by. */
function isTitleOnly(words: Words, labels: Uint8Array, first: number): boolean {
  const bits = words.flags[first]!;
  if (bits & (flag.given | flag.surname)) return false;
  if (bits & (flag.role | flag.honorific)) return true;
  // "Co-owner", "Ex-governor".
  if (isJoinedRole(words.folded[first]!)) return true;
  // "Actor-turned-politician".
  if (/-turned-[a-z]/.test(words.folded[first]!)) return true;
  const isLong = labels[first + 1] === insideOf(person);
  return isLong && Boolean(bits & flag.common) && !(bits & flag.proper) && /(?:ist|ician)$/.test(words.folded[first]!);
}

const vessels = new Set(
  'ferry ship boat vessel trawler yacht tanker submarine schooner steamer freighter lifeboat frigate destroyer liner tug barge hms uss'.split(
    ' ',
  ),
);

/** "the ferry Lady Maud": a ship, though it is called like a person; an honorific may stand between. */
function isVessel(words: Words, labels: Uint8Array, first: number): boolean {
  let before = first - 1;
  if (before > 0 && labels[before] === outside && words.flags[before]! & flag.honorific && words.look[before] === look.capital) {
    before--;
  }
  return before >= 0 && words.paragraph[before] === words.paragraph[first] && vessels.has(words.folded[before]!);
}

function nameVessel(labels: Uint8Array, first: number): void {
  if (labels[first] === singleOf(person)) labels[first] = singleOf(other);
  else retype(labels, first, other);
}
