/** What the lists know of a word, as bits of one number: one look-up a word. */
import byHand from '../../../../lexicon/given-names.json' with { type: 'json' };
import lists from '../../../../lexicon/name-lists.json' with { type: 'json' };
import words from '../../../../lexicon/name-words.json' with { type: 'json' };
import world from '../../../../lexicon/world-names.json' with { type: 'json' };
import { hashText } from '../../text/hash.ts';
import { foldWord } from '../lists/fold-word.ts';

export const flag = {
  given: 1 << 0,
  surname: 1 << 1,
  honorific: 1 << 2,
  role: 1 << 3,
  roleModifier: 1 << 4,
  organizationWord: 1 << 5,
  placeWord: 1 << 6,
  placeBeginning: 1 << 7,
  otherWord: 1 << 8,
  particle: 1 << 9,
  agency: 1 << 10,
  calendar: 1 << 11,
  demonym: 1 << 12,
  country: 1 << 13,
  city: 1 << 14,
  region: 1 << 15,
  company: 1 << 16,
  ending: 1 << 17,
  saying: 1 << 18,
  locative: 1 << 19,
  kin: 1 << 20,
  common: 1 << 21,
  proper: 1 << 22,
  party: 1 << 23,
} as const;

/** The bits that a word's own list gives; common and proper are looked up apart. */
export const listFlagCount = 21;

const saying =
  'said says say told tells added adds announced argued asked believes believed called claimed claims confirmed continued declared denied explained expressed insisted noted replied reported reveals revealed stated stressed suggested thinks tweeted urged warned wrote writes wants died won';
const locative =
  'in at near from across outside inside around throughout toward towards into via visiting visited capital northern southern eastern western';
const kin =
  'wife husband son daughter brother sister father mother uncle aunt cousin friend widow nephew niece mum mom dad grandson granddaughter';

/** Folded words, and phrases of several words, each with its bits. */
export interface WordLists {
  readonly words: ReadonlyMap<string, number>;
  /** A bit for each of the words, by the low bits of its hash: it tells of most other words that they are none (see mayBeListed). */
  readonly bits: Int32Array;
  readonly phrases: ReadonlyMap<string, number>;
  /** First word of a phrase → the most words a phrase that begins with it has. */
  readonly phraseLengths: ReadonlyMap<string, number>;
}

/** Some eleven for each word, in 32 KB. */
const bitCount = 1 << 18;

/** False where no word of the lists has this hash; sometimes true where none has it either. */
export const mayBeListed = ({ bits }: WordLists, hash: number): boolean =>
  ((bits[(hash & (bitCount - 1)) >>> 5]! >>> (hash & 31)) & 1) === 1;

function bitsOf(words: Iterable<string>): Int32Array {
  const bits = new Int32Array(bitCount / 32);
  for (const word of words) {
    const hash = hashText(word);
    bits[(hash & (bitCount - 1)) >>> 5]! |= 1 << (hash & 31);
  }
  return bits;
}

/** Joins all lists: about 20,000 words, some milliseconds. */
export function createWordLists(): WordLists {
  const single = new Map<string, number>();
  const phrases = new Map<string, number>();
  const phraseLengths = new Map<string, number>();
  const add = (entries: Iterable<string>, bit: number): void => {
    for (const raw of entries) {
      const entry = raw.includes(' ') ? raw.split(' ').map(foldWord).join(' ') : foldWord(raw);
      if (!entry.includes(' ')) {
        single.set(entry, (single.get(entry) ?? 0) | bit);
        continue;
      }
      phrases.set(entry, (phrases.get(entry) ?? 0) | bit);
      const list = entry.split(' ');
      phraseLengths.set(list[0]!, Math.max(phraseLengths.get(list[0]!) ?? 0, list.length));
    }
  };
  for (const list of [lists.given, byHand]) {
    for (const gender of ['female', 'male', 'either'] as const) add(list[gender].split(' '), flag.given);
  }
  add(lists.surnames.split(' '), flag.surname);
  for (const gender of ['female', 'male', 'unknown'] as const) add(words.honorifics[gender].split(' '), flag.honorific);
  add(words.roles.split(' '), flag.role);
  add(words.roleModifiers.split(' '), flag.roleModifier);
  add(words.organizationNouns.split(' '), flag.organizationWord);
  add(words.placeNouns.split(' '), flag.placeWord);
  add(words.placeBefore.split(' '), flag.placeBeginning);
  add(words.otherNouns.split(' '), flag.otherWord);
  add(words.particles.split(' '), flag.particle);
  add(words.agencies.split(' '), flag.agency);
  add(words.calendar.split(' '), flag.calendar);
  add(words.peoples.split(' '), flag.demonym);
  add(words.suffixes.split(' '), flag.ending);
  add(words.bodies.split('|'), flag.agency);
  add(words.parties.split('|'), flag.party);
  const { countries, variants, capitals, regions, cities, demonyms } = words.places;
  add(
    demonyms.split(';').flatMap((line) =>
      line
        .replace(/ [A-Z]+$/, '')
        .split(' ')
        .map((word) => word.replaceAll('-', ' ')),
    ),
    flag.demonym,
  );
  add(
    countries.split(';').flatMap((line) => line.replace(/ [A-Z]+$/, '').split('|')),
    flag.country,
  );
  for (const line of lists.countries) {
    const [, names = '', capital = '', ofPeople = ''] = line.split(';');
    add(names.split('|').filter(Boolean), flag.country);
    add(capital ? [capital] : [], flag.city);
    add(ofPeople.split('|').filter(Boolean), flag.demonym);
  }
  add(capitals.split(';'), flag.city);
  add(
    cities.split(' ').flatMap((name) => [name, name.replaceAll('-', ' ')]),
    flag.city,
  );
  add(
    variants.split(';').flatMap((line) => line.split('|')),
    flag.city,
  );
  add(lists.cities.split('|'), flag.city);
  add(regions.split(';'), flag.region);
  add(
    lists.states.map((line) => line.split('|')[0]!),
    flag.region,
  );
  add(lists.companies.split('|'), flag.company);
  add(world.cities.split(';'), flag.city);
  add(world.regions.split(';'), flag.region);
  add(world.waters.split(';'), flag.region);
  add(world.surnames.split(' '), flag.surname);
  add(world.organizations.split(';'), flag.company);
  add(saying.split(' '), flag.saying);
  add(locative.split(' '), flag.locative);
  add(kin.split(' '), flag.kin);
  return { words: single, bits: bitsOf(single.keys()), phrases, phraseLengths };
}
