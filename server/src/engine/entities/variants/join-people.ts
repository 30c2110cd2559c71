/** Joins the name mentions of one person: full names, surnames, first names for those so called, initials, title and surname. */
import type { Gender } from '../entity.ts';
import { formsOfAddress } from '../../names/lists/name-words.ts';
import { genderOfPerson, genderOfTitle } from '../gender/gender-of-name.ts';
import { familiesOfLongForm, familiesOfShortForm } from './nicknames.ts';
import { isFullName, type NameFacts, surnameOf } from '../mentions/name-mention.ts';
import { arePeopleCompatible } from './compatible-people.ts';
import type { Groups } from './groups.ts';

interface Person {
  readonly first: NameFacts;
  /** Folded words of each full form. */
  readonly forms: (readonly string[])[];
  gender: Gender;
  /** Index of the latest mention so far: while walking the text. */
  latest: number;
  /** How often the bare surname has meant this one so far, while nobody else of that name had been named. */
  bare: number;
  /** How often a full name has. */
  inFull: number;
}

/** Particles that a bare surname may leave out. */
const particles = new Set(
  'al el de del della der den di da dos das du la le van von bin ibn abu ben bint ter ten zu y e st'.split(' '),
);

/** Persons by each word of their names, the surname apart from the rest. */
interface People {
  readonly bySurname: Map<string, Person[]>;
  readonly byOtherWord: Map<string, Person[]>;
  /** By the family of familiar forms that the given name is the long form of. */
  readonly byLongForm: Map<number, Person[]>;
}

export function joinPeople(mentions: readonly NameFacts[], groups: Groups): void {
  const people = collectFullNames(mentions, groups);
  const bareByKey = new Map<string, NameFacts>();
  for (const mention of mentions) {
    if (isFullName(mention)) {
      for (const person of people.bySurname.get(surnameOf(mention)) ?? []) {
        if (groups.of(person.first.index) !== groups.of(mention.index)) continue;
        person.latest = mention.index;
        person.inFull++;
      }
      continue;
    }
    const person = canBePerson(mention, people) ? personOf(mention, people) : undefined;
    if (person) {
      groups.join(person.first.index, mention.index);
      person.latest = mention.index;
      if (isAlone(person, mention, people)) person.bare++;
      if (person.gender === 'unknown') person.gender = genderOfTitle(mention.titleWords);
    } else if (mention.type === 'person') {
      const known = bareByKey.get(mention.key);
      if (known) groups.join(known.index, mention.index);
      else bareByKey.set(mention.key, mention);
    }
  }
}

function collectFullNames(mentions: readonly NameFacts[], groups: Groups): People {
  const people: People = { bySurname: new Map(), byOtherWord: new Map(), byLongForm: new Map() };
  const byKey = new Map<string, Person>();
  for (const mention of mentions) {
    if (mention.type !== 'person' || !isFullName(mention)) continue;
    const known = byKey.get(mention.key);
    const fitting = known ? [known] : candidatesByWord(mention, people).filter((person) => fits(person, mention));
    const person =
      fitting.length === 1
        ? fitting[0]!
        : { first: mention, forms: [], gender: genderOfPerson(mention), latest: mention.index, bare: 0, inFull: 0 };
    byKey.set(mention.key, person);
    groups.join(person.first.index, mention.index);
    if (person.gender === 'unknown') person.gender = genderOfPerson(mention);
    if (known) continue;
    person.forms.push(mention.words);
    register(people, person, mention.words);
  }
  return people;
}

/** Those with the same surname, and those whose longer or shorter name starts alike. */
function candidatesByWord({ words }: NameFacts, people: People): readonly Person[] {
  const found = new Set(people.bySurname.get(words[words.length - 1]!));
  if (words.length >= 3) {
    for (const word of words.slice(1, 12)) for (const person of people.bySurname.get(word) ?? []) found.add(person);
  }
  for (const person of people.byOtherWord.get(words[words.length - 1]!) ?? []) found.add(person);
  return [...found];
}

const fits = (person: Person, { words, titleWords }: NameFacts): boolean =>
  person.forms.every((form) => arePeopleCompatible(form, words)) && agree(person.gender, genderOfTitle(titleWords));

const agree = (a: Gender, b: Gender): boolean => a === b || a === 'unknown' || b === 'unknown';

/** People of one surname beyond this many are found by their full names alone: bounds the work in odd texts. */
const crowd = 50;

function register(people: People, person: Person, words: readonly string[]): void {
  words.slice(-12).forEach((word, i, last) => {
    const map = i === last.length - 1 ? people.bySurname : people.byOtherWord;
    const list = map.get(word) ?? [];
    if (list.length < crowd && !list.includes(person)) list.push(person);
    map.set(word, list);
  });
  for (const family of familiesOfLongForm(words[0]!)) {
    const list = people.byLongForm.get(family) ?? [];
    if (list.length < 2 && !list.includes(person)) list.push(person);
    people.byLongForm.set(family, list);
  }
}

/** A bare word is a person's if it was taken for one, or if it is the surname of a person of the story and not surely a place. */
function canBePerson(mention: NameFacts, people: People): boolean {
  if (mention.type === 'person') return true;
  return mention.type !== 'place' || mention.isUnsure ? people.bySurname.has(mention.key) : false;
}

/** Whether nobody else of that surname has been named before. */
const isAlone = (person: Person, { key, index }: NameFacts, people: People): boolean =>
  (people.bySurname.get(key) ?? []).every((other) => other === person || other.first.index > index);

/** “President Bush” need not be whoever is called Bush without it. */
const hasOffice = ({ titleWords }: NameFacts): boolean => titleWords.some((word) => !formsOfAddress.has(word));

/** Bare surnames that make one somebody's own, at least. */
const leastBare = 2;
/** Names from one mention to the next, at most, that is hardly somebody else's. */
const near = 2;

/** “Pete” where Peter Lindqvist alone may be called so. */
function byFamiliarForm(word: string, { byLongForm }: People): Person | undefined {
  const found = new Set(familiesOfShortForm(word).flatMap((family) => byLongForm.get(family) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

/** The person whom a bare word means: by surname before any other word, by the gender of a title, then the one spoken of last. */
function personOf(mention: NameFacts, people: People): Person | undefined {
  const word = mention.key;
  const gender = genderOfTitle(mention.titleWords);
  const ofGender = (list: readonly Person[] = []) => list.filter((person) => agree(person.gender, gender));
  const bySurname = ofGender(people.bySurname.get(word));
  const candidates =
    bySurname.length > 0 || mention.type !== 'person' || particles.has(word) || word.length < 2
      ? bySurname
      : ofGender(people.byOtherWord.get(word));
  if (candidates.length === 0 && mention.type === 'person' && mention.titleWords.length === 0) {
    return byFamiliarForm(word, people);
  }
  if (candidates.length <= 1) return candidates[0];
  const named = candidates.filter((person) => person.first.index < mention.index);
  if (named.length === 0) return candidates[0];
  const sure = gender === 'unknown' ? named : named.filter((person) => person.gender === gender);
  const possible = sure.length > 0 ? sure : named;
  const last = possible.reduce((a, b) => (b.latest > a.latest ? b : a));
  if (mention.index - last.latest <= near || hasOffice(mention)) return last;
  // Who has been called by the surname alone keeps it when kin of that name has been named in between.
  const called = possible.filter(({ bare }) => bare >= leastBare);
  const [one] = called;
  return called.length === 1 && one!.inFull + one!.bare > last.inFull + last.bare ? one : last;
}
