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

/** Every place where one of the letter keys (see `lettersOf`) stands as a word of its own, "NATO’s", "NATO-led" and "MPs" included, by key, in text order. */
export function abbreviationUses({ document }: Article, keys: ReadonlySet<string>): ReadonlyMap<string, readonly Span[]> {
  const uses = new Map<string, Span[]>();
  if (keys.size === 0) return uses;
  for (const paragraph of document.paragraphs) {
    const text = document.masked.slice(paragraph.start, paragraph.end);
    for (const match of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}(?:\.?[\p{L}\p{N}&]){1,9}/gu)) {
      // Every capitalized word comes by here: the slow way is for those that hold a mark.
      const letters = /[.&]/.test(match[0]) ? lettersOf(match[0]) : match[0].toLowerCase();
      const plural = match[0].endsWith('s') ? letters.slice(0, -1) : letters;
      const key = [letters, plural].find((candidate) => keys.has(candidate));
      if (key === undefined) continue;
      const start = paragraph.start + match.index;
      const found = uses.get(key) ?? [];
      found.push({ start, end: start + match[0].length });
      uses.set(key, found);
    }
  }
  return uses;
}
