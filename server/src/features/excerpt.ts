/** A few words of the copy for a label, cut between words. */
import type { Article, Span } from '../engine/index.ts';

/** The span's words on one line, without markup, and "…" where more than `limit` UTF-16 units were cut off. */
export function excerpt({ document }: Article, { start, end }: Span, limit: number): string {
  const words = document.masked.slice(start, end).replace(/\s+/gu, ' ').trim();
  if (words.length <= limit) return words;
  const cut = words.lastIndexOf(' ', limit);
  return `${(cut > 0 ? words.slice(0, cut) : wholeCharacters(words, limit)).replace(/[\s,;:.–—-]+$/u, '')}…`;
}

/** The first units of a word, no surrogate pair cut in two. */
const wholeCharacters = (word: string, limit: number): string => word.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
