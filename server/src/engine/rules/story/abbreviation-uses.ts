/** Where the story uses an abbreviation, in any of the ways it may be written. */
import type { Article } from '../../article/article.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Span } from '../../text/span.ts';
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

/** A word that begins with a capital, by its letters (see `lettersOf`); `singular` is without the "s" of a plural. */
export interface CapitalizedWord extends Span {
  readonly letters: string;
  readonly singular: string;
}

/** All words that may be abbreviations, in text order: to be asked for once a rule. */
export function capitalizedWords(article: Article): readonly CapitalizedWord[] {
  const words: CapitalizedWord[] = [];
  for (const { paragraph, found } of searchCopy(article, isAny, capitalizedIn)) {
    for (const { start, end, letters, singular } of found) {
      words.push({ start: paragraph.start + start, end: paragraph.start + end, letters, singular });
    }
  }
  return words;
}

const isAny = (): boolean => true;

const capitalizedIn = (copy: string): readonly CapitalizedWord[] =>
  Array.from(copy.matchAll(/(?<![\p{L}\p{N}])\p{Lu}(?:\.?[\p{L}\p{N}&]){1,9}/gu), ({ 0: word, index }) => {
    // Every capitalized word comes by here: the slow way is for those that hold a mark.
    const letters = /[.&]/.test(word) ? lettersOf(word) : word.toLowerCase();
    const singular = word.endsWith('s') ? letters.slice(0, -1) : letters;
    return { start: index, end: index + word.length, letters, singular };
  });

/** Every place where one of the letter keys stands as a word of its own, "NATO’s", "NATO-led" and "MPs" included, by key, in text order. */
export function abbreviationUses(
  words: readonly CapitalizedWord[],
  keys: ReadonlySet<string>,
): ReadonlyMap<string, readonly Span[]> {
  const uses = new Map<string, Span[]>();
  if (keys.size === 0) return uses;
  for (const { start, end, letters, singular } of words) {
    const key = keys.has(letters) ? letters : keys.has(singular) ? singular : undefined;
    if (key === undefined) continue;
    const found = uses.get(key);
    if (found) found.push({ start, end });
    else uses.set(key, [{ start, end }]);
  }
  return uses;
}
