/** A quotation that opens and never closes. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { defineRule, type Fix } from '../rule.ts';
import { paragraphIndexAt } from '../story/copy-tokens.ts';
import { likelyEnds } from '../story/likely-marks.ts';
import { unreopenedSpeech } from '../story/unreopened-speech.ts';
import { closeMarkFor } from '../story/mark-shapes.ts';
import { marksAt } from '../story/marks-after.ts';

export const unclosed = defineRule({
  name: 'quotes/unclosed',
  level: 'error',
  summary: 'A quotation that opens and never closes.',
  messages: {
    unclosed:
      'This quotation is never closed, so the reader cannot tell where the quoted words end. Close it; if the speech goes on, open the next paragraph with a mark too.',
  },
  insideQuotes: 'check',
  reach: 'story',
  waitsFor: 'paragraph',
  options: {},
  check({ article, report }) {
    const goingOn = new Set(unreopenedSpeech(article).map(({ quote }) => quote.id));
    for (const quote of article.quotes) {
      if (
        goingOn.has(quote.id) ||
        quote.closeMark ||
        (quote.runsOn && lostCloseAt(article, quote) === null && !isFragment(article, quote)) ||
        mayBeNoQuotation(article, quote) ||
        closesInNextLines(article, quote)
      ) {
        continue;
      }
      report({ ...quote.openMark, message: 'unclosed', fixes: fixes(article, quote) });
    }
  },
});

/**
 * A few words of the reporter’s own sentence, up to the paragraph’s end: the next paragraph opens with a mark, but a fragment is closed before
 * speech goes on in whole sentences (AP).
 */
function isFragment({ document }: Article, { inner, start, end, depth }: ArticleQuote): boolean {
  const words = document.masked.slice(inner.start, end);
  return (
    depth === 0 &&
    /^\p{Ll}/u.test(words) &&
    /\p{L} $/u.test(document.masked.slice(start - 2, start)) &&
    !/[.?!]["’”)]? \p{Lu}/u.test(words)
  );
}

/**
 * A single mark may be an apostrophe or a letter of another script, unless it opens speech: at a paragraph’s start, where the story has single marks
 * outside, after a colon or a comma.
 */
function mayBeNoQuotation({ document, quotes }: Article, { mark, start, end, openMark }: ArticleQuote): boolean {
  const next = document.text.charAt(openMark.end);
  // The end of a tag of page markup (date="9 March">) or a value in it, or half of a double mark made of two singles (‘’We waited.’’).
  if (next === '>' || document.text.charAt(start - 1) === '=' || (mark === 'curly-single' && next === '’')) return true;
  if (!mark.endsWith('-single')) return false;
  if (mark === 'straight-single' || !/(?:^|[\n:,] *)$/.test(document.masked.slice(Math.max(0, start - 3), start))) return true;
  const isOpening = /(?:^|\n *)$/.test(document.masked.slice(Math.max(0, start - 3), start));
  return isOpening && end - start > 1 && quotes.some((quote) => quote.depth === 0 && quote.mark.endsWith('-double'));
}

/** So many lines on may the mark stand that closes: in copy of short hard lines, and in others. */
const [hardLines, otherLines] = [12, 4];

/** Copy in short hard lines: the mark that closes stands in one of the next. */
function closesInNextLines(article: Article, { start }: ArticleQuote): boolean {
  const { document, strayMarks } = article;
  const { masked, paragraphs } = document;
  const index = paragraphIndexAt(article, start);
  let end = paragraphs[index]?.end ?? start;
  const isHard = /[\p{L}\p{N},]$/u.test(masked.slice(Math.max(0, end - 2), end)) && /^\n\p{Ll}/u.test(masked.slice(end, end + 3));
  for (let i = index + 1; i <= index + (isHard ? hardLines : otherLines); i++) {
    const next = paragraphs[i];
    if (!next || /\n\s*\n/.test(masked.slice(end, next.start))) break;
    end = next.end;
  }
  const first = strayMarks[firstFrom(strayMarks, start)];
  return first !== undefined && first.start < end && first.start > (paragraphs[index]?.end ?? start);
}

/** Index of the first span that starts at or after the offset. Binary search. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** “…, he said.” or “…, said Lind” in speech that seems to run on: the reporter’s words, so the mark before them is lost. */
const tag =
  /[\p{L}\p{N}][,?!](?= (?:(?:he|she) (?:said|says|added|wrote|asked|continued|wondered)[.,]|(?:said|says) \p{Lu}\p{Ll}))/u;
/** “…, Mara Lind said in May.” where the paragraph ends, or its first sentence does. */
const namedTag =
  /^[^.?!]*[\p{L}\p{N}],(?= (?:\p{Lu}[\p{L}’'.-]+ ){1,4}(?:said|says|added|continued|told \p{Lu}[\p{L} ]{2,30}|wrote|explained)(?: (?:in|on|at|to|during|after|of|from) [^.?!“”"]{1,60})?[.,](?:\s|$))/u;

/** Where the mark that closes was lost: after the comma before the tag; null where no tag follows or another quotation lies between. */
function lostCloseAt({ document }: Article, { inner, end, mark }: ArticleQuote): number | null {
  if (mark.endsWith('-single')) return null;
  const words = document.masked.slice(inner.start, end);
  const found = tag.exec(words) ?? namedTag.exec(words);
  if (!found || /["“”«»]/.test(words.slice(0, found.index))) return null;
  return inner.start + found.index + found[0].length;
}

/** Any tag of a few words: good enough to offer, not to report by. */
const looseTag =
  /[\p{L}\p{N}][,?!](?= (?:[\p{L}’'-]+ ){0,5}(?:said|says|stated|states|noted|notes|added|wrote|writes|explained|recounts|continued|asked|wondered)(?!\p{L}))/u;

/** One for each place where the quotation may end: before an attribution, at its last words, at its sentence’s end or the paragraph’s. */
function fixes(article: Article, quote: ArticleQuote): Fix[] {
  const { text } = article.document;
  const { openMark, inner } = quote;
  const mark = closeMarkFor(text.slice(openMark.start, openMark.end));
  if (!mark) return [];
  const loose = looseTag.exec(text.slice(inner.start, quote.end));
  const tagged = lostCloseAt(article, quote) ?? (loose ? inner.start + loose.index + loose[0].length : null);
  const ends = [...(tagged === null ? [] : [tagged]), ...likelyEnds(article, inner.start, quote.end)];
  const marks = marksAt(article, openMark.start);
  if (!marks) return [];
  return [...new Set(ends)].flatMap((end): Fix[] => {
    const edits = [{ start: end, end, text: mark }];
    const after = marks.after(edits);
    // Where marks are garbled the new one may close another quotation, or open one.
    if (!after.holds(openMark.start, end) || after.leftOver >= marks.leftOver) return [];
    return [{ title: `Close it after “${lastWords(text.slice(inner.start, end))}”`, edits }];
  });
}

const lastWords = (words: string): string => (words.length <= 30 ? words : `…${words.slice(-30).replace(/^\S*\s/, '')}`);
