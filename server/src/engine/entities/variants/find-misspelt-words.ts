/** Finds words of names that stand a letter away from one that the story uses often, and that no list knows: "Stoltenburg", "Afghanistn". */
import type { NewsDocument } from '../../document/news-document.ts';
import { genderOfGivenName } from '../../names/lists/given-names.ts';
import type { Name } from '../../names/name.ts';
import type { SpellingVariant } from '../entity.ts';
import type { Span } from '../../text/span.ts';
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
const leastUsual = 2;
/** Words that share a key beyond this many tell nothing. */
const crowd = 8;
const leastConfidence = 0.7;

/** By the folded misspelt word. */
export type Misspellings = ReadonlyMap<string, Misspelling>;

/** Linear in the tokens. */
export function findMisspeltWords(document: NewsDocument, tokens: Tokens, names: readonly Name[]): Misspellings {
  const words = collectWords(document, tokens, names);
  const byKey = new Map<string, NameWord[]>();
  for (const word of words.values()) {
    if (word.named < leastUsual || word.folded.length <= shortest) continue;
    for (const key of deletions(word.folded)) {
      const list = byKey.get(key);
      if (!list) byKey.set(key, [word]);
      else if (list.length < crowd) list.push(word);
    }
  }
  const found = new Map<string, Misspelling>();
  for (const rare of words.values()) {
    let best: Misspelling | null = null;
    for (const key of deletions(rare.folded)) {
      for (const usual of byKey.get(key) ?? []) {
        if (usual === rare || rare.folded === `${usual.folded}s` || usual.named < 2 * rare.places.length) continue;
        if (editDistance(usual.folded, rare.folded, 1) !== 1) continue;
        const confidence = confidenceOf(usual, rare, names);
        if (confidence >= leastConfidence && (!best || confidence > best.confidence)) best = { usual, rare, confidence };
      }
    }
    if (best && !isEstablishedName(rare.folded)) found.set(rare.folded, best);
  }
  return found;
}

function collectWords(document: NewsDocument, { tokens, paragraphs }: Tokens, names: readonly Name[]): Map<string, NameWord> {
  const words = new Map<string, NameWord>();
  let name = 0;
  for (const { firstToken, endToken } of paragraphs) {
    let last: WordPlace | null = null;
    for (let i = firstToken; i < endToken; i++) {
      const { text, lower, start } = tokens[i]!;
      if (text === lower || (text.length > 1 && text === text.toUpperCase())) continue;
      while (name < names.length && names[name]!.end <= start) name++;
      const inName = name < names.length && names[name]!.start <= start;
      for (const match of text.matchAll(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*/gu)) {
        const folded = foldWord(match[0]);
        const at = start + match.index;
        const end = at + match[0].length;
        const joined: WordPlace | null = last && /^[\s-]{1,2}$/.test(document.masked.slice(last.end, at)) ? last : null;
        if (joined) joined.after = folded;
        const place: WordPlace = {
          form: match[0],
          folded,
          start: at,
          end,
          name: inName ? name : -1,
          before: joined?.folded ?? '',
          after: '',
        };
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

/** How sure it is that `rare` is `usual` with one letter wrong. */
function confidenceOf(usual: NameWord, rare: NameWord, names: readonly Name[]): number {
  const shorter = Math.min(usual.folded.length, rare.folded.length);
  let score = [0.45, 0.6, 0.72, 0.8][shorter - 3] ?? 0.85;
  if (soundKey(usual.folded) === soundKey(rare.folded)) score += 0.08;
  if (usual.folded[0] !== rare.folded[0]) score -= shorter > 6 ? 0.05 : 0.15;
  if (usual.named >= 5) score += 0.03;
  const isKnown = isEstablishedName(usual.folded);
  if (isKnown) score += 0.1;
  if (isDerived(usual.folded, rare.folded)) score -= isKnown && rare.folded.length < usual.folded.length ? 0.15 : 0.4;
  const company = companyOf(usual, rare, names);
  return Math.min(0.97, score + company);
}

/** What the words beside it tell: the same ones speak for one name, other names of a person against it. */
function companyOf(usual: NameWord, rare: NameWord, names: readonly Name[]): number {
  const befores = new Set(usual.places.map(({ before }) => before));
  const afters = new Set(usual.places.map(({ after }) => after));
  let company = 0;
  for (const { before, after, name, start, end } of rare.places) {
    if ((before && befores.has(before)) || (after && afters.has(after))) {
      company = Math.max(company, 0.3);
      continue;
    }
    const home = names[name];
    const isInner = home?.type === 'person' && home.start < start;
    const isOuter = home?.type === 'person' && home.end > end;
    if (isInner || isOuter || (before && genderOfGivenName(before) !== undefined)) return -0.4;
  }
  return company;
}

/** As the entity shows it: of the right word its usual form, as it stands in names. */
export function variantOfMisspelling({ usual, rare, confidence }: Misspelling): SpellingVariant {
  const named = usual.places.filter(({ name }) => name >= 0);
  const counts = new Map<string, number>();
  for (const { form } of named) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [form] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  const spans = (places: readonly WordPlace[]): Span[] => places.map(({ start, end }) => ({ start, end }));
  return {
    kind: 'spelling',
    usual: form,
    rare: rare.places[0]!.form,
    usualSpans: spans(named.filter((place) => place.form === form)),
    rareSpans: spans(rare.places.filter((place) => place.form === rare.places[0]!.form)),
    confidence,
  };
}
