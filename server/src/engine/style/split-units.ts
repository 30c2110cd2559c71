/** Cuts text into what terms are matched by: words, and every other mark for itself. */
import type { Span } from '../text/span.ts';

export interface Unit extends Span {
  /** As it is compared: without capitals, apostrophes and hyphens in one form. */
  readonly key: string;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Letters and digits, not a mark. */
  readonly isWord: boolean;
}

const units = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
const oneForm: Readonly<Record<string, string>> = { '’': "'", ʼ: "'", '‑': '-', '‐': '-' };

/** In text order, with spans in UTF-16 units into `text`. Linear. */
export function splitUnits(text: string): readonly Unit[] {
  const found: Unit[] = [];
  let end = 0;
  for (const match of text.matchAll(units)) {
    const start = match.index;
    const own = match[0];
    const isWord = own.length > 1 || /[\p{L}\p{M}\p{N}]/u.test(own);
    found.push({
      start,
      end: start + own.length,
      key: isWord ? own.toLowerCase() : (oneForm[own] ?? own),
      spaced: start > end || start === 0,
      isWord,
    });
    end = start + own.length;
  }
  return found;
}
