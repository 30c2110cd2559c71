/** A quotation that opens and never closes. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { defineRule, type Fix } from '../rule.ts';
import { paragraphIndexAt } from '../story/copy-tokens.ts';
import { unreopenedSpeech } from '../story/unreopened-speech.ts';
import { closeMarkFor } from '../story/mark-shapes.ts';

export const unclosed = defineRule({
  name: 'quotes/unclosed',
  level: 'error',
  summary: 'A quotation that opens and never closes.',
  messages: {
    unclosed:
      'This quotation is never closed, so the reader cannot tell where the speaker’s words end. Close it; if the speech goes on in the next paragraph, open that with a mark too.',
  },
  insideQuotes: 'check',
  options: {},
  check({ article, report }) {
    const goingOn = new Set(unreopenedSpeech(article).map(({ quote }) => quote.id));
    for (const quote of article.quotes) {
      if (
        goingOn.has(quote.id) ||
        quote.closeMark ||
        (quote.runsOn && lostCloseAt(article, quote) === null) ||
        mayBeNoQuotation(article, quote) ||
        closesInNextLines(article, quote)
      ) {
        continue;
      }
      report({ ...quote.openMark, message: 'unclosed', fixes: fixes(article, quote) });
    }
  },
});

/** A single mark may be an apostrophe or a letter of another script, unless it opens speech: at a paragraph’s start, after a colon or a comma. */
function mayBeNoQuotation({ document }: Article, { mark, start }: ArticleQuote): boolean {
  if (!mark.endsWith('-single')) return false;
  return mark === 'straight-single' || !/(?:^|[\n:,] *)$/.test(document.masked.slice(Math.max(0, start - 3), start));
}

/** Copy in short hard lines: the mark that closes stands in one of the next. */
function closesInNextLines(article: Article, { start }: ArticleQuote): boolean {
  const { document, strayMarks } = article;
  const index = paragraphIndexAt(article, start);
  let end = document.paragraphs[index]?.end ?? start;
  for (let i = index + 1; i <= index + 4; i++) {
    const next = document.paragraphs[i];
    if (!next || /\n\s*\n/.test(document.masked.slice(end, next.start))) break;
    end = next.end;
  }
  const first = strayMarks[firstFrom(strayMarks, start)];
  return first !== undefined && first.start < end && first.start > (document.paragraphs[index]?.end ?? start);
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
const tag = /[\p{L}\p{N}],(?= (?:(?:he|she) (?:said|says|added|wrote)[.]|(?:said|says) \p{Lu}\p{Ll}))/u;

/** Where the mark that closes was lost: after the comma before the tag; null where no tag follows or another quotation lies between. */
function lostCloseAt({ document }: Article, { inner, end, mark }: ArticleQuote): number | null {
  if (mark.endsWith('-single')) return null;
  const words = document.masked.slice(inner.start, end);
  const found = tag.exec(words);
  if (!found || /["“”«»]/.test(words.slice(0, found.index))) return null;
  return inner.start + found.index + found[0].length;
}

/** Any tag of a few words: good enough to offer, not to report by. */
const looseTag =
  /[\p{L}\p{N}],(?= (?:[\p{L}’'-]+ ){0,5}(?:said|says|stated|states|noted|notes|added|wrote|writes|explained|recounts)(?!\p{L}))/u;

/** The quotation ends where its last words most likely are: before an attribution, else at the paragraph’s end. */
function fixes(article: Article, quote: ArticleQuote): Fix[] {
  const { text } = article.document;
  const { openMark, inner } = quote;
  const mark = closeMarkFor(text.slice(openMark.start, openMark.end));
  if (!mark) return [];
  const loose = looseTag.exec(text.slice(inner.start, quote.end));
  const ends = [lostCloseAt(article, quote) ?? quote.end, loose ? inner.start + loose.index + loose[0].length : quote.end];
  return [...new Set(ends)].flatMap((end) => {
    const words = text.slice(inner.start, end);
    return words.trim() === ''
      ? []
      : [{ title: `Close it after “${lastWords(words)}”`, edits: [{ start: end, end, text: mark }] }];
  });
}

const lastWords = (words: string): string => (words.length <= 30 ? words : `…${words.slice(-30).replace(/^\S*\s/, '')}`);
