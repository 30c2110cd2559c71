/**
 * Finds bare surnames that no full name of the story explains and that are a slip of the pen away from the surname of somebody whom it
 * introduces: "Clarke said", with Ann Clark above. Each may stand once; that nobody is called Clarke is the evidence.
 */
import { joinLists } from '../../text/join-lists.ts';
import type { Token } from '../../tokens/token.ts';
import { genderOfGivenName, isCommonSurname } from '../../names/lists/given-names.ts';
import { isCommonWord } from '../../names/lists/words-of-english.ts';
import type { Gender } from '../entity.ts';
import { genderOfPerson, genderOfTitle } from '../gender/gender-of-name.ts';
import { formsOfAddress } from '../../names/lists/name-words.ts';
import { isFullName, type NameMention, surnameOf } from '../mentions/name-mention.ts';
import type { CapitalizedWords, WordPlace } from './capitalized-words.ts';
import { isEstablishedName } from './established-names.ts';
import { collectWords, type Misspelling, type Misspellings, type NameWord } from './find-misspelt-words.ts';
import { surnameLikeness } from './surname-likeness.ts';
import type { WordKeys } from './word-keys.ts';

export interface Unintroduced {
  /** Those that are the other name, by the bare surname, added to the misspellings known before. */
  readonly misspelt: Misspellings;
  /** Those that may be: no more than a question to ask. */
  readonly suspects: readonly Misspelling[];
}

/** Below what any rule or join goes by. */
const suspicion = 0.4;

/** People of one surname who are named in full. */
interface Introduced {
  readonly surname: string;
  /** The names in full. */
  readonly mentions: NameMention[];
}

/** Surnames alike beyond this many tell nothing. */
const crowd = 8;

/** `words` are the story's capitalized words, by paragraph. Linear in mentions and words, near enough. */
export function findUnintroduced(
  mentions: readonly NameMention[],
  tokens: readonly Token[],
  words: readonly CapitalizedWords[],
  before: Misspellings,
  keys: WordKeys,
): Unintroduced {
  const { introduced, bare } = readSurnames(mentions);
  const asked = [...bare].filter(([surname, places]) => !before.has(surname) && isBareSurname(surname, places, tokens));
  const near = indexPeople(
    introduced,
    asked.map(([surname]) => surname),
    keys,
  );
  const pairs = asked.flatMap(([surname, places]): Pair[] => {
    const alike = near(surname).filter((known) => agree(known, places));
    return alike.length === 1 ? [{ bare: surname, known: alike[0]!.surname }] : [];
  });
  if (pairs.length === 0) return { misspelt: before, suspects: [] };
  const wanted = collectWords(words, new Set(pairs.flatMap(({ bare: word, known }) => [word, known])));
  const misspelt = new Map(before);
  const suspects: Misspelling[] = [];
  for (const { bare: surname, known } of pairs) {
    const [found, usual] = [wanted.get(surname), wanted.get(known)];
    if (!found || !usual || !found.places.every(standsAlone)) continue;
    // A word that was taken for no name may be one that a sentence begins with: "Brown bears". Where a mention was found later, it is one.
    const named = new Set(bare.get(surname)!.map(({ start }) => start));
    const isName = ({ type, start }: WordPlace): boolean => type !== null || named.has(start) || !isCommonWord(surname);
    const rare = { ...found, places: found.places.filter(isName) };
    if (rare.places.length === 0) continue;
    const misspelling = misspellingOf(usual, rare);
    if (misspelling.confidence > suspicion) misspelt.set(surname, misspelling);
    else suspects.push(misspelling);
  }
  return { misspelt, suspects };
}

interface Pair {
  readonly bare: string;
  readonly known: string;
}

function misspellingOf(usual: NameWord, rare: NameWord): Misspelling {
  const confidence = surnameLikeness(usual.folded, rare.folded) === 'same' ? 0.8 : suspicion;
  const [few, many] = [usual.places.length, rare.places.length].sort((a, b) => a - b);
  const eitherWay = isEstablishedName(rare.folded) && many! < 2 * few!;
  return { usual, rare, confidence, eitherWay };
}

function readSurnames(mentions: readonly NameMention[]) {
  const explained = new Set<string>();
  const introduced = new Map<string, Introduced>();
  const bare = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    const { words, type, inHeading, key } = mention;
    if (!isFullName(mention)) {
      const places = bare.get(key);
      if (places) places.push(mention);
      else bare.set(key, [mention]);
      continue;
    }
    for (const word of words) explained.add(word);
    if (type !== 'person' || inHeading) continue;
    const surname = surnameOf(mention);
    const known = introduced.get(surname);
    if (known) known.mentions.push(mention);
    else introduced.set(surname, { surname, mentions: [mention] });
  }
  for (const word of explained) bare.delete(word);
  return { introduced, bare };
}

/** Finds surnames that look or sound like one of the words that are `asked` for, through keys that they share. */
function indexPeople(
  introduced: ReadonlyMap<string, Introduced>,
  asked: readonly string[],
  keys: WordKeys,
): (word: string) => readonly Introduced[] {
  const wanted = new Set(asked.flatMap((word) => keysOf(word, keys)));
  const byKey = new Map<number, Introduced[]>();
  for (const known of wanted.size > 0 ? introduced.values() : []) {
    for (const key of keysOf(known.surname, keys)) {
      if (!wanted.has(key)) continue;
      const list = byKey.get(key);
      if (!list) byKey.set(key, [known]);
      else if (list.length < crowd) list.push(known);
    }
  }
  return (word) => {
    const found = new Set(keysOf(word, keys).flatMap((key) => byKey.get(key) ?? []));
    return [...found].filter(({ surname }) => surnameLikeness(surname, word) !== null);
  };
}

const longest = 24;

const keysOf = (word: string, { looks, spoken }: WordKeys): readonly number[] =>
  word.length < 3 || word.length > longest ? [] : [...looks(word), spoken(word)];

/** Somebody's surname at each place; at one at least surely, in running copy. A given name alone is a child's or a friend's. */
function isBareSurname(word: string, places: readonly NameMention[], tokens: readonly Token[]): boolean {
  const isTitled = places.some(({ titleWords }) => titleWords.some((title) => formsOfAddress.has(title)));
  const gender = genderOfGivenName(word);
  if (!isTitled && gender !== undefined && (gender === 'female' || !isCommonSurname(word))) return false;
  if (!places.some(({ type, inHeading }) => type === 'person' && !inHeading)) return false;
  return places.every(
    (place) => (place.type === 'person' || place.isUnsure || place.role === 'subject') && !isToldOf(place, tokens),
  );
}

/** "Clarke, 43, …", "Clarke, the captain, …", "Clarke (left)": the words behind it say who that is. */
function isToldOf({ endToken }: NameMention, tokens: readonly Token[]): boolean {
  const [mark, next] = [tokens[endToken], tokens[endToken + 1]];
  return mark?.text === '(' || (mark?.text === ',' && (next?.pos === 'DET' || next?.pos === 'NUM'));
}

/** Whether the titles of a bare surname may be those of one of these people: "Mr" for no woman, "Captain" for a captain alone. */
function agree({ mentions }: Introduced, places: readonly NameMention[]): boolean {
  const genders = new Set<Gender>(mentions.map(genderOfPerson));
  /** Words of their titles that are no mere forms of address. */
  const roles = new Set(joinLists(mentions.map(({ titleWords }) => titleWords)).filter((word) => !formsOfAddress.has(word)));
  return places.every(({ titleWords }) => {
    const gender = genderOfTitle(titleWords);
    const own = titleWords.filter((word) => !formsOfAddress.has(word));
    return (
      (gender === 'unknown' || genders.has('unknown') || genders.has(gender)) &&
      (own.length === 0 || own.some((word) => roles.has(word)))
    );
  });
}

/** No part of a longer name that was not read as one: "Clarke Quay", "Doreen Clarke". */
const standsAlone = ({ before, after }: WordPlace): boolean =>
  after === '' &&
  (before === '' || formsOfAddress.has(before) || (isCommonWord(before) && genderOfGivenName(before) === undefined));
