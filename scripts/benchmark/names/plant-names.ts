/** Puts one fault into the names of an article: a letter wrong, an acronym's capitals changed, another name of the same place. */
import type { Span } from '../../../server/src/engine/index.ts';
import type { NamedArticle } from './named-article.ts';
import { createRandom, type Random } from './random.ts';

export type FaultKind = 'misspelt' | 'case' | 'place';

export interface Planted {
  readonly text: string;
  /** The text as it was. For places, after the renaming. */
  readonly before: string;
  /** Where the fault stands in `text`. */
  readonly fault: Span;
  readonly was: string;
  readonly is: string;
}

export interface Knowledge {
  /** Words that are right as they stand: a spelling dictionary and lists of first names and surnames, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Whether a place may not be planted in: inside quotation marks. */
  readonly isClosed: (article: NamedArticle) => (span: Span) => boolean;
}

/** Mentions a name must have in the article before a fault is planted in one of them. */
const leastMentions = 3;
/** Tries at an edit that gives no other word. */
const tries = 20;

/** Pairs of names of one city, both in use in this century's copy. */
const pairs = [
  ['Kyiv', 'Kiev'],
  ['Mumbai', 'Bombay'],
  ['Chennai', 'Madras'],
  ['Kolkata', 'Calcutta'],
  ['Bengaluru', 'Bangalore'],
  ['Yangon', 'Rangoon'],
  ['Kharkiv', 'Kharkov'],
  ['Lviv', 'Lvov'],
  ['Odesa', 'Odessa'],
  ['Mysuru', 'Mysore'],
  ['Gurugram', 'Gurgaon'],
  ['Puducherry', 'Pondicherry'],
] as const;

/** Null where the article has nothing fit for the fault. The same article gives the same fault every time. */
export function plantName(article: NamedArticle, kind: FaultKind, knowledge: Knowledge): Planted | null {
  const random = createRandom(`${kind} ${article.id}`);
  return kind === 'place' ? plantPlace(article, knowledge, random) : plantWord(article, kind, knowledge, random);
}

/** A word of names with every place where it stands in one. */
type WordPlaces = ReadonlyMap<string, readonly Span[]>;

function wordsOfNames({ text, names }: NamedArticle): WordPlaces {
  const places = new Map<string, Span[]>();
  let last = -1;
  for (const { start, end } of names) {
    for (const match of text.slice(start, end).matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)) {
      const at = start + match.index;
      // Annotated names may hold one another.
      if (at <= last) continue;
      last = at;
      const list = places.get(match[0]) ?? [];
      list.push({ start: at, end: at + match[0].length });
      places.set(match[0], list);
    }
  }
  return places;
}

/** Words that stand alone: no parts of "e-mail", addresses and handles. */
const standsAlone = (text: string, { start, end }: Span): boolean =>
  !/[\p{L}\p{N}@#./_-]/u.test(text[start - 1] ?? ' ') && !/^[\p{L}\p{N}@_/-]|^\.\p{L}/u.test(text.slice(end, end + 2));

/** Lines in capitals show nothing of a name's capitals. */
function isShoutedLine(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  const line = text.slice(from, to < 0 ? undefined : to);
  return line.replace(/\P{Lu}/gu, '').length > 2 * line.replace(/\P{Ll}/gu, '').length;
}

function plantWord(article: NamedArticle, kind: FaultKind, knowledge: Knowledge, random: Random): Planted | null {
  const isClosed = knowledge.isClosed(article);
  const { text } = article;
  const inStory = new Set([...text.matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => word.toLowerCase()));
  const fit = [...wordsOfNames(article)].filter(
    ([word, places]) => places.length >= leastMentions && (kind === 'case' ? isAcronym(word) : isNameWord(word)),
  );
  for (const [was, places] of random.shuffled(fit)) {
    for (const place of random.shuffled(places)) {
      if (isClosed(place) || !standsAlone(text, place) || isShoutedLine(text, place)) continue;
      const is = kind === 'case' ? withOtherCase(was, random) : misspelt(was, inStory, knowledge.words, random);
      if (is) return replaced(text, place, was, is);
    }
  }
  return null;
}

/** Three letters and more: "Un" and "Us" are words. */
const isAcronym = (word: string): boolean => /^\p{Lu}{3,6}$/u.test(word);
const isNameWord = (word: string): boolean =>
  /^\p{Lu}[\p{Ll}\p{M}]{3,}$/u.test(word) || /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}{2,}$/u.test(word);

/** "Nato" three times of four, else one letter's case: "NAtO". */
function withOtherCase(word: string, random: Random): string {
  if (random.below(4) > 0) return word[0]! + word.slice(1).toLowerCase();
  const at = 1 + random.below(word.length - 1);
  return word.slice(0, at) + word[at]!.toLowerCase() + word.slice(at + 1);
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** One letter inserted, left out, exchanged for another, or swapped with the next; the first one stays a capital. */
function misspelt(word: string, inStory: ReadonlySet<string>, words: ReadonlySet<string>, random: Random): string | null {
  for (let i = 0; i < tries; i++) {
    const lower = word.toLowerCase();
    const at = random.below(lower.length);
    const letter = letters[random.below(letters.length)]!;
    const edited = [
      lower.slice(0, at) + letter + lower.slice(at),
      lower.slice(0, at) + lower.slice(at + 1),
      lower.slice(0, at) + letter + lower.slice(at + 1),
      lower.slice(0, at) + lower.slice(at + 1, at + 2) + lower[at]! + lower.slice(at + 2),
    ][random.below(4)]!;
    // Another word of the story or the dictionaries would be another fault; "Obamas" is the family.
    if (edited === lower || edited === `${lower}s` || inStory.has(edited) || words.has(edited)) continue;
    return edited[0]!.toUpperCase() + edited.slice(1);
  }
  return null;
}

/** A place that stands often is given a name of which there are two all over the story, and the other one once. */
function plantPlace(article: NamedArticle, knowledge: Knowledge, random: Random): Planted | null {
  const ofPlaces = wordsOfNames({ ...article, names: article.names.filter(({ type }) => type === 'place') });
  const all = wordsOfNames(article);
  const fit = [...ofPlaces].filter(
    ([word, places]) =>
      isNameWord(word) &&
      places.length >= leastMentions &&
      all.get(word)!.length === places.length &&
      article.text.split(new RegExp(`\\b${word}`)).length - 1 === places.length &&
      article.names.every(
        (name) => !places.some(({ start, end }) => name.start <= start && end <= name.end && name.end - name.start > end - start),
      ),
  );
  for (const [word, places] of random.shuffled(fit)) {
    const [a, b] = pairs[random.below(pairs.length)]!;
    const [usual, other] = random.below(2) === 0 ? [a, b] : [b, a];
    let renamed = '';
    let from = 0;
    const now: Span[] = [];
    for (const { start, end } of places) {
      renamed += article.text.slice(from, start);
      now.push({ start: renamed.length, end: renamed.length + usual.length });
      renamed += usual;
      from = end;
    }
    renamed += article.text.slice(from);
    const isClosed = knowledge.isClosed({ ...article, text: renamed });
    const open = now.filter((place) => !isClosed(place) && standsAlone(renamed, place) && !isShoutedLine(renamed, place));
    if (open.length === 0 || word === usual) continue;
    return replaced(renamed, open[random.below(open.length)]!, usual, other);
  }
  return null;
}

const replaced = (text: string, { start, end }: Span, was: string, is: string): Planted => ({
  text: text.slice(0, start) + is + text.slice(end),
  before: text,
  fault: { start, end: start + is.length },
  was,
  is,
});
