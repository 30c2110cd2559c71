/** Finds words of names that stand a letter away from one that the story uses often, and that no list knows: "Stoltenburg", "Afghanistn". */
import { genderOfGivenName } from '../../names/lists/given-names.ts';
import { placeKind } from '../../names/lists/places.ts';
import type { SpellingVariant } from '../entity.ts';
import type { Span } from '../../text/span.ts';
import { areSameWords, type CapitalizedWords, type WordPlace } from './capitalized-words.ts';
import { isOneEditApart } from './edit-distance.ts';
import { isEstablishedName } from './established-names.ts';
import { isDerived } from './name-shape.ts';
import { soundKey } from './sounds-alike.ts';
import { createKeysTwice, type WordKeys } from './word-keys.ts';

/** A word, folded, with the one it most likely should be. */
export interface Misspelling {
  readonly usual: NameWord;
  readonly rare: NameWord;
  /** 0..1: that both are the same word. */
  readonly confidence: number;
  /** Both are names in their own right and stand about as often: counting does not tell which is right. */
  readonly eitherWay: boolean;
}

export interface NameWord {
  readonly folded: string;
  readonly places: WordPlace[];
  /** Places in names. */
  named: number;
}

/** Letters of a word that is looked at. */
const shortest = 3;
const longest = 24;
/** Least places in names of a word that others may be misspellings of. */
const leastUsual = 1;
/** Words that share a key beyond this many tell nothing. */
const crowd = 8;
const leastConfidence = 0.6;

/** By the folded misspelt word. */
export type Misspellings = ReadonlyMap<string, Misspelling>;

/** Two folded words, the wrong one first. */
type Pair = readonly [rare: string, usual: string, confidence: number];

/**
 * A finder that compares the words of a story anew only where they changed: they are the same, in the same order and company, after most edits.
 * Linear in the capitalized words. Each list holds those of one paragraph.
 */
export function createMisspellingFinder(keys: WordKeys): (paragraphs: readonly CapitalizedWords[]) => Misspellings {
  let last: readonly CapitalizedWords[] = [];
  let pairs: readonly Pair[] = [];
  return (paragraphs) => {
    const isKnown = last.length === paragraphs.length && paragraphs.every((words, i) => areSameWords(words, last[i]!));
    if (!isKnown) pairs = compareWords(collectWords(paragraphs, null), keys);
    last = paragraphs;
    if (pairs.length === 0) return new Map();
    const words = collectWords(paragraphs, new Set(pairs.flatMap(([rare, usual]) => [rare, usual])));
    return new Map(
      pairs.map(([rare, usual, confidence]) => [
        rare,
        { rare: words.get(rare)!, usual: words.get(usual)!, confidence, eitherWay: false },
      ]),
    );
  };
}

function compareWords(words: ReadonlyMap<string, NameWord>, keys: WordKeys): readonly Pair[] {
  const usualWords = [...words.values()].filter(
    ({ places, named, folded }) => places.length >= 2 && named >= leastUsual && folded.length > shortest,
  );
  if (usualWords.length === 0) return [];
  const twice = createKeysTwice(words.size);
  for (const folded of words.keys()) for (const key of keys.looks(folded)) twice.add(key);
  const byKey = new Map<number, NameWord[]>();
  let mostPlaces = 0;
  for (const word of usualWords) {
    mostPlaces = Math.max(mostPlaces, word.places.length);
    for (const key of keys.looks(word.folded)) {
      if (!twice.has(key)) continue;
      const list = byKey.get(key);
      if (!list) byKey.set(key, [word]);
      else if (list.length < crowd) list.push(word);
    }
  }
  const found: Pair[] = [];
  if (byKey.size === 0) return found;
  for (const rare of words.values()) {
    if (mostPlaces < 2 * rare.places.length) continue;
    let best: Pair | null = null;
    for (const key of keys.looks(rare.folded)) {
      const alike = twice.has(key) ? byKey.get(key) : undefined;
      if (alike === undefined) continue;
      for (const usual of alike) {
        if (usual === rare || rare.folded === `${usual.folded}s` || usual.places.length < 2 * rare.places.length) continue;
        if (!isOneEditApart(usual.folded, rare.folded)) continue;
        const confidence = confidenceOf(usual, rare);
        if (confidence >= leastConfidence && (!best || confidence > best[2])) best = [rare.folded, usual.folded, confidence];
      }
    }
    if (best && !isEstablishedName(rare.folded)) found.push(best);
  }
  return found;
}

/** All words that are long enough, or those `wanted`. */
export function collectWords(paragraphs: readonly CapitalizedWords[], wanted: ReadonlySet<string> | null): Map<string, NameWord> {
  const words = new Map<string, NameWord>();
  for (const { places } of paragraphs) {
    for (const place of places) {
      const { folded, form } = place;
      // The second half of "Mo-sheung".
      if (form[0] !== form[0]!.toUpperCase()) continue;
      if (folded.length < shortest || folded.length > longest || (wanted && !wanted.has(folded))) continue;
      let word = words.get(folded);
      if (!word) words.set(folded, (word = { folded, places: [], named: 0 }));
      word.places.push(place);
      if (place.type !== null) word.named++;
    }
  }
  return words;
}

/** How sure it is that `rare` is `usual` with one letter wrong. The figures were set by what published copy has of either kind. */
function confidenceOf(usual: NameWord, rare: NameWord): number {
  const [a, b] = [usual.folded, rare.folded];
  const company = companyOf(usual, rare);
  if (isDerived(a, b) && isOtherWord(usual, rare, company)) return 0;
  const isKnown = isEstablishedName(a);
  let score = [0.62, 0.72, 0.8, 0.85][Math.min(a.length, b.length) - 3] ?? 0.9;
  if (isKnown) score += 0.1;
  if (soundKey(a) === soundKey(b)) score += 0.08;
  if (a[0] !== b[0]) score -= 0.1;
  if (isDerived(a, b)) score -= isKnown ? 0.1 : 0.3;
  return Math.min(0.97, score + worthOf[company]);
}

/** Endings of words for a people. */
const ofPeople = /(?:[ai]n|i|ish|ese|ers?)$/;

/** "Kashmiri" beside Kashmir, "Rica" beside Rican, the Clintons: the language's doing, unless the words beside it say that it is one name. */
function isOtherWord({ folded, places }: NameWord, rare: NameWord, company: Company): boolean {
  const isPerson = places.some(({ type }) => type === 'person');
  if (rare.folded.length > folded.length) return company !== 'same' || !isPerson;
  if (folded === `${rare.folded}s`) return company !== 'same';
  return !isPerson && placeKind(folded) === undefined && ofPeople.test(folded);
}

/** What the words beside a word tell: the same ones as elsewhere; none; those of a longer name of its own; those of somebody or something else. */
type Company = 'same' | 'none' | 'own' | 'others';

const worthOf: Readonly<Record<Company, number>> = { same: 0.3, none: 0, own: -0.2, others: -0.5 };

function companyOf(usual: NameWord, rare: NameWord): Company {
  let company: Company = 'none';
  for (const place of rare.places) {
    const { before, mates, type } = place;
    if (usual.places.some((other) => areInOneCompany(place, other))) return 'same';
    if (type === 'person' && mates.length > 0) {
      // Two people, or somebody called nearly like a place.
      const isTwo = usual.places.some((other) => other.type === 'person' && other.mates.length > 0);
      const isOne = usual.places.some((other) => other.type === 'person');
      company = isTwo || !isOne ? 'others' : company === 'others' ? company : 'own';
    } else if (before && genderOfGivenName(before) !== undefined && usual.places.some((other) => other.mates.length > 0)) {
      company = 'others';
    } else if (mates.length > 0 && usual.places.every((other) => other.type === 'person')) {
      // "Corrus Steel" beside people called Corrus: a thing of its own.
      company = 'others';
    } else if (mates.length > 0 && company === 'none') company = 'own';
  }
  return company;
}

/** Whether the same words stand beside both, or in the same name. */
function areInOneCompany({ before, after, mates }: WordPlace, other: WordPlace): boolean {
  if ((before.length > 2 && other.before === before) || (after.length > 2 && other.after === after)) return true;
  for (let i = 0; i < mates.length; i++) if (other.mates.includes(mates[i]!)) return true;
  return false;
}

/** As the entity shows it: of the right word its usual form. Where more places have the other word, that is the usual one. */
export function variantOfMisspelling({ usual: known, rare: other, confidence, eitherWay }: Misspelling): SpellingVariant {
  const [usual, rare] = other.places.length > known.places.length ? [other, known] : [known, other];
  const counts = new Map<string, number>();
  for (const { form } of usual.places) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [form] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  const spans = (places: readonly WordPlace[]): Span[] => places.map(({ start, end }) => ({ start, end }));
  return {
    kind: 'spelling',
    usual: form,
    rare: rare.places[0]!.form,
    usualSpans: spans(usual.places.filter((place) => place.form === form)),
    rareSpans: spans(rare.places.filter((place) => place.form === rare.places[0]!.form)),
    confidence,
    eitherWay,
  };
}
