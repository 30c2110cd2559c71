/** Where the story uses an abbreviation, in any of the ways it may be written. */
import type { Article } from '../../article/article.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Span } from '../../text/span.ts';

/** Letters and figures alone, in small: "U.S." and "US" are one. */
export const lettersOf = (abbreviation: string): string => abbreviation.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Abbreviations of one thing whose letters differ, by letters. */
const aliases: Readonly<Record<string, readonly string[]>> = { usa: ['us'], us: ['usa'], uk: ['gb'], gb: ['uk'] };

/** The letters of the other abbreviations an entity goes by: those the story joins with it, and the well-known ones. */
export function otherLetters(entity: Entity, key: string): ReadonlySet<string> {
  return new Set([...entity.acronyms.map(lettersOf), ...(aliases[key] ?? [])].filter((letters) => letters !== key));
}

/** A word that begins with a capital, by its letters (see `lettersOf`); `singular` is without the "s" of a plural. */
export interface CapitalizedWord extends Span {
  readonly letters: string;
  readonly singular: string;
}

/** All words that may be abbreviations, in text order: to be asked for once a rule. */
export function capitalizedWords({ document }: Article): readonly CapitalizedWord[] {
  const words: CapitalizedWord[] = [];
  for (const paragraph of document.paragraphs) {
    const text = document.masked.slice(paragraph.start, paragraph.end);
    for (const match of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}(?:\.?[\p{L}\p{N}&]){1,9}/gu)) {
      // Every capitalized word comes by here: the slow way is for those that hold a mark.
      const letters = /[.&]/.test(match[0]) ? lettersOf(match[0]) : match[0].toLowerCase();
      const singular = match[0].endsWith('s') ? letters.slice(0, -1) : letters;
      const start = paragraph.start + match.index;
      words.push({ start, end: start + match[0].length, letters, singular });
    }
  }
  return words;
}

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
