/** A quotation as it is matched: its words, what an ellipsis leaves out, and what square brackets put in. */
import type { Span } from '../engine/index.ts';
import { type Word, wordsIn } from './words.ts';

/** `gap`: any words may have been left out here. `insert`: so many words of the newsroom, which may stand for a few of the speaker's. */
export type QuotationItem =
  | ({ readonly kind: 'word' } & Word)
  | ({ readonly kind: 'gap' } & Span)
  | ({ readonly kind: 'insert'; readonly words: number } & Span);

const special = /\[[^[\]]*\]|\(?(?:…|\.\s?\.\s?\.)\)?/g;

/** Of the words between the marks. "[…]" and "(…)" are ellipses too. */
export function quotationItems(text: string, inner: Span): readonly QuotationItem[] {
  const items: QuotationItem[] = [];
  let from = inner.start;
  const addWords = (end: number): void => {
    for (const word of wordsIn(text, { start: from, end })) items.push({ kind: 'word', ...word });
  };
  for (const found of text.slice(inner.start, inner.end).matchAll(special)) {
    const start = inner.start + found.index;
    const end = start + found[0].length;
    addWords(start);
    from = end;
    const words = wordsIn(text, { start, end }).length;
    if (words === 0) items.push({ kind: 'gap', start, end });
    // "[T]he": a letter whose case was changed belongs to its word.
    else if (/^\[\p{L}\]$/u.test(found[0]) && /^\p{L}/u.test(text.slice(end, end + 1))) from = start + 1;
    else items.push({ kind: 'insert', words, start, end });
  }
  addWords(inner.end);
  return mended(items, text);
}

/** "[T]he" has been read as "T" and "he": put together again. */
function mended(items: readonly QuotationItem[], text: string): readonly QuotationItem[] {
  const whole: QuotationItem[] = [];
  for (const item of items) {
    const last = whole.at(-1);
    if (
      item.kind === 'word' &&
      last?.kind === 'word' &&
      text.slice(last.end, item.start) === ']' &&
      last.end - last.start === 1
    ) {
      whole[whole.length - 1] = { ...item, start: last.start, key: last.key + item.key };
    } else whole.push(item);
  }
  return whole;
}

export const wordCount = (items: readonly QuotationItem[]): number => items.filter(({ kind }) => kind === 'word').length;
