/** Where the story uses an abbreviation, in any of the ways it may be written. */
import type { Article } from '../../article/article.ts';
import type { Entity } from '../../entities/entity.ts';
import { inTextOrder, type Span } from '../../text/span.ts';
import { askOnce } from './ask-once.ts';
import { matchAtCapitals } from './capitals-in-copy.ts';
import { searchCopy } from './search-copy.ts';

/** Letters and figures alone, in small: "U.S." and "US" are one. */
export const lettersOf = (abbreviation: string): string => abbreviation.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Abbreviations of one thing whose letters differ, by letters. */
const aliases: Readonly<Record<string, readonly string[]>> = { usa: ['us'], us: ['usa'], uk: ['gb'], gb: ['uk'] };

/** The letters of the other abbreviations an entity goes by: those the story joins with it, and the well-known ones. */
export function otherLetters(entity: Entity, key: string): ReadonlySet<string> {
  const own = entity.acronyms.map(lettersOf).filter((letters) => isLike(letters, key));
  return new Set([...own, ...(aliases[key] ?? [])].filter((letters) => letters !== key));
}

/** "AAFT" for "AATF", "US" for "USA": most letters are the same. "UN" is no form of "CSW", though the commission has it in its name; "SEZ" is one "SEZs". */
function isLike(letters: string, key: string): boolean {
  if (letters === `${key}s` || key === `${letters}s`) return false;
  const rest = [...key];
  const shared = [...letters].filter((letter) => {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return shared >= Math.max(2, Math.max(letters.length, key.length) - 1);
}

/** A word that begins with a capital, by its letters (see `lettersOf`); `singular` is without the "s" of a plural. Offsets from the paragraph's start. */
interface CapitalizedWord extends Span {
  readonly letters: string;
  readonly singular: string;
}

/** The words that may be abbreviations by their letters, and the plurals among them by those of the singular, in text order. */
interface WordIndex {
  readonly words: ReadonlyMap<string, readonly Span[]>;
  readonly plurals: ReadonlyMap<string, readonly (Span & { readonly letters: string })[]>;
}

function indexWords(article: Article): WordIndex {
  const words = new Map<string, Span[]>();
  const plurals = new Map<string, (Span & { readonly letters: string })[]>();
  for (const { paragraph, found } of searchCopy(article, isAny, capitalizedIn)) {
    for (const { start, end, letters, singular } of found) {
      const place = { start: paragraph.start + start, end: paragraph.start + end, letters };
      add(words, letters, place);
      if (singular !== letters) add(plurals, singular, place);
    }
  }
  return { words, plurals };
}

function add<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

const isAny = (): boolean => true;

const capitalized = /(?<![\p{L}\p{N}])\p{Lu}(?:\.?[\p{L}\p{N}&]){1,9}/uy;

const capitalizedIn = (copy: string): readonly CapitalizedWord[] =>
  matchAtCapitals(copy, capitalized).map(({ 0: word, index }) => {
    // Every capitalized word comes by here: the slow way is for those that hold a mark.
    const letters = word.includes('.') || word.includes('&') ? lettersOf(word) : word.toLowerCase();
    const singular = word.endsWith('s') ? letters.slice(0, -1) : letters;
    return { start: index, end: index + word.length, letters, singular };
  });

/** Every place where one of the letter keys stands as a word of its own, "NATO’s", "NATO-led" and "MPs" included, by key, in text order. */
export function abbreviationUses(article: Article, keys: ReadonlySet<string>): ReadonlyMap<string, readonly Span[]> {
  const uses = new Map<string, readonly Span[]>();
  if (keys.size === 0) return uses;
  const { words, plurals } = askOnce(article, indexWords);
  for (const key of keys) {
    const more = (plurals.get(key) ?? []).filter(({ letters }) => !keys.has(letters));
    const found = [...(words.get(key) ?? []), ...more].map(({ start, end }) => ({ start, end }));
    if (found.length > 0) uses.set(key, more.length > 0 ? found.sort(inTextOrder) : found);
  }
  return uses;
}
