/** Finds words of names that stand a letter away from one that the story uses often, and that no list knows: "Stoltenburg", "Afghanistn". */
import type { NewsDocument } from '../../document/news-document.ts';
import { genderOfGivenName } from '../../names/lists/given-names.ts';
import { placeKind } from '../../names/lists/places.ts';
import type { Name } from '../../names/name.ts';
import type { SpellingVariant } from '../entity.ts';
import type { Span } from '../../text/span.ts';
import { ownCopy } from '../../text/own-copy.ts';
import { remember } from '../../text/remember.ts';
import type { Tokens } from '../../tokens/token.ts';
import { foldWord } from '../mentions/fold-name.ts';
import { deletions, editDistance } from './edit-distance.ts';
import { isEstablishedName } from './established-names.ts';
import { isDerived } from './name-shape.ts';
import { soundKey } from './sounds-alike.ts';

/** A word, folded, with the one it most likely should be. */
export interface Misspelling {
  readonly usual: NameWord;
  readonly rare: NameWord;
  /** 0..1: that both are the same word. */
  readonly confidence: number;
}

/** One capitalized word of the story at one place. */
interface WordPlace extends Span {
  readonly form: string;
  readonly folded: string;
  /** Index of the name it stands in, or -1. */
  readonly name: number;
  /** Capitalized words right before and after it, folded, or ''. */
  readonly before: string;
  after: string;
  /** The other words of that name, folded. */
  mates: readonly string[];
}

export interface NameWord {
  readonly folded: string;
  readonly places: WordPlace[];
  /** Places in names. */
  named: number;
}

/** "O'Brien" is one, "Kim Jong-un" two; plurals of abbreviations ("MPs", "SEZs") are left out. */
const wordOfName = /(?<![\p{L}\p{M}])\p{Lu}(?!\p{Lu}*s?(?![\p{L}\p{M}]))[\p{L}\p{M}]*(?:[’'][\p{L}\p{M}]{2,})*/gu;
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

export type FindMisspeltWords = (document: NewsDocument, tokens: Tokens, names: readonly Name[]) => Misspellings;

/** Words that are remembered: those of some hundred stories. */
const mostWords = 10_000;

/** One word of a token, with its offset there. */
interface WordPart {
  readonly form: string;
  readonly folded: string;
  readonly index: number;
}

/** Linear in the tokens. Remembers what follows from single words. */
export function createMisspeltWordFinder(): FindMisspeltWords {
  const partsOf = remember(wordParts, mostWords);
  const keysOf = remember(deletions, mostWords);
  return (document, tokens, names) => findMisspeltWords(collectWords(document, tokens, names, partsOf), names, keysOf);
}

function findMisspeltWords(
  words: ReadonlyMap<string, NameWord>,
  names: readonly Name[],
  keysOf: (word: string) => readonly string[],
): Misspellings {
  const byKey = new Map<string, NameWord[]>();
  for (const word of words.values()) {
    if (word.places.length < 2 || word.named < leastUsual || word.folded.length <= shortest) continue;
    for (const key of keysOf(word.folded)) {
      const list = byKey.get(key);
      if (!list) byKey.set(key, [word]);
      else if (list.length < crowd) list.push(word);
    }
  }
  const found = new Map<string, Misspelling>();
  for (const rare of words.values()) {
    let best: Misspelling | null = null;
    for (const key of keysOf(rare.folded)) {
      for (const usual of byKey.get(key) ?? []) {
        if (usual === rare || rare.folded === `${usual.folded}s` || usual.places.length < 2 * rare.places.length) continue;
        if (editDistance(usual.folded, rare.folded, 1) !== 1) continue;
        const confidence = confidenceOf(usual, rare, names);
        if (confidence >= leastConfidence && (!best || confidence > best.confidence)) best = { usual, rare, confidence };
      }
    }
    if (best && !isEstablishedName(rare.folded)) found.set(rare.folded, best);
  }
  return found;
}

/** The words with a capital in a token; none in one of small letters or of capitals. */
function wordParts(text: string): readonly WordPart[] {
  if (text.length > 1 && text === text.toUpperCase()) return [];
  return Array.from(text.matchAll(wordOfName), ({ 0: form, index }) => ({ form: ownCopy(form), folded: foldWord(form), index }));
}

function collectWords(
  document: NewsDocument,
  { tokens, paragraphs }: Tokens,
  names: readonly Name[],
  partsOf: (text: string) => readonly WordPart[],
): ReadonlyMap<string, NameWord> {
  const words = new Map<string, NameWord>();
  let name = 0;
  let home = -1;
  let inHome: WordPlace[] = [];
  for (const { firstToken, endToken } of paragraphs) {
    let last: WordPlace | null = null;
    for (let i = firstToken; i < endToken; i++) {
      const { text, lower, start } = tokens[i]!;
      if (text === lower) continue;
      const parts = partsOf(text);
      if (parts.length === 0) continue;
      while (name < names.length && names[name]!.end <= start) name++;
      const inName = name < names.length && names[name]!.start <= start;
      for (const { form, folded, index } of parts) {
        const at = start + index;
        const end = at + form.length;
        const joined: WordPlace | null = last && /^[\s-]{1,2}$/.test(document.masked.slice(last.end, at)) ? last : null;
        if (joined) joined.after = folded;
        const place: WordPlace = {
          form,
          folded,
          start: at,
          end,
          name: inName ? name : -1,
          before: joined?.folded ?? '',
          after: '',
          mates: [],
        };
        if (inName) {
          if (home !== name) inHome = [];
          home = name;
          inHome.push(place);
          if (inHome.length > 1) for (const one of inHome) one.mates = matesOf(one, inHome);
        }
        last = place;
        if (folded.length < shortest || folded.length > longest) continue;
        let word = words.get(folded);
        if (!word) words.set(folded, (word = { folded, places: [], named: 0 }));
        word.places.push(place);
        if (inName) word.named++;
      }
    }
  }
  return words;
}

/** Initials and particles are no company. */
const matesOf = (one: WordPlace, all: readonly WordPlace[]): readonly string[] =>
  all.filter((other) => other !== one && other.folded.length > 2).map(({ folded }) => folded);

/** How sure it is that `rare` is `usual` with one letter wrong. The figures were set by what published copy has of either kind. */
function confidenceOf(usual: NameWord, rare: NameWord, names: readonly Name[]): number {
  const [a, b] = [usual.folded, rare.folded];
  const company = companyOf(usual, rare, names);
  if (isDerived(a, b) && isOtherWord(usual, rare, company, names)) return 0;
  const isKnown = isEstablishedName(a);
  let score = [0.62, 0.72, 0.8, 0.85][Math.min(a.length, b.length) - 3] ?? 0.9;
  if (isKnown) score += 0.1;
  if (soundKey(a) === soundKey(b)) score += 0.08;
  if (a[0] !== b[0]) score -= 0.1;
  if (isDerived(a, b)) score -= isKnown ? 0.1 : 0.25;
  return Math.min(0.97, score + worthOf[company]);
}

/** Endings of words for a people. */
const ofPeople = /(?:[ai]n|i|ish|ese|ers?)$/;

/** "Kashmiri" beside Kashmir, "Rica" beside Rican, the Clintons: the language's doing, unless the words beside it say that it is one name. */
function isOtherWord({ folded, places }: NameWord, rare: NameWord, company: Company, names: readonly Name[]): boolean {
  const isPerson = places.some(({ name }) => names[name]?.type === 'person');
  if (rare.folded.length > folded.length) return company !== 'same' || !isPerson;
  if (folded === `${rare.folded}s`) return company !== 'same';
  return !isPerson && placeKind(folded) === undefined && ofPeople.test(folded);
}

/** What the words beside a word tell: the same ones as elsewhere; none; those of a longer name of its own; those of somebody or something else. */
type Company = 'same' | 'none' | 'own' | 'others';

const worthOf: Readonly<Record<Company, number>> = { same: 0.3, none: 0, own: -0.2, others: -0.4 };

function companyOf(usual: NameWord, rare: NameWord, names: readonly Name[]): Company {
  let company: Company = 'none';
  for (const place of rare.places) {
    const { before, after, mates } = place;
    const isSame = usual.places.some(
      (other) =>
        (before.length > 2 && other.before === before) ||
        (after.length > 2 && other.after === after) ||
        mates.some((mate) => other.mates.includes(mate)),
    );
    if (isSame) return 'same';
    const home = names[place.name];
    if (home?.type === 'person' && mates.length > 0) {
      // Two people, or somebody called nearly like a place.
      const isTwo = usual.places.some((other) => names[other.name]?.type === 'person' && other.mates.length > 0);
      const isOne = usual.places.some((other) => names[other.name]?.type === 'person');
      company = isTwo || !isOne ? 'others' : company === 'others' ? company : 'own';
    } else if (before && genderOfGivenName(before) !== undefined && usual.places.some((other) => other.mates.length > 0)) {
      company = 'others';
    } else if (mates.length > 0 && company === 'none') company = 'own';
  }
  return company;
}

/** As the entity shows it: of the right word its usual form. */
export function variantOfMisspelling({ usual, rare, confidence }: Misspelling): SpellingVariant {
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
  };
}
