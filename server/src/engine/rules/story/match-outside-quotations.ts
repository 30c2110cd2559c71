/** Where a pattern matches in what the reporter writes: running copy, without the dateline and what stands in quotation marks. */
import type { Article } from '../../article/article.ts';
import type { Paragraph } from '../../document/news-document.ts';
import type { Span } from '../../text/span.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { isRunningCopy } from './copy-tokens.ts';
import { findInPassages, readerOfPassages, type FoundInPassage } from './passages.ts';
import { quotationAt } from './quotation-at.ts';

export interface OwnMatch extends Span {
  readonly paragraph: Paragraph;
  /** The match within the paragraph’s text; `before` and `after` are what stands round it there, at most 60 characters each. */
  readonly match: RegExpExecArray;
  readonly before: string;
  readonly after: string;
}

const context = 60;

/**
 * In text order. The pattern has the flag g; it is one and the same object each time, and what it finds is remembered by it. `needs` is a cheap test
 * that all copy with a match passes: most paragraphs have nothing of the kind.
 */
export const matchOutsideQuotations = (article: Article, pattern: RegExp, needs?: RegExp): readonly OwnMatch[] =>
  findOutsideQuotations(
    article,
    (copy) => (needs === undefined || needs.test(copy) ? matchesOf(pattern, copy) : nothing),
    pattern,
  );

/**
 * What `read` makes of such matches, remembered with each paragraph. It must look no further than a reader of passages may, and answers with places as from
 * the paragraph's start; null: nothing.
 */
export const readerOfOwnMatches = <Found>(
  pattern: RegExp,
  needs: RegExp,
  read: (article: Article, match: OwnMatch, by: number) => Found | null,
): ((article: Article) => readonly FoundInPassage<Found>[]) => {
  const search = (copy: string): readonly MatchFound[] => (needs.test(copy) ? matchesOf(pattern, copy).map(foundBy) : nothing);
  return readerOfPassages((article, index) => {
    const paragraph = article.document.paragraphs[index]!;
    return placesIn(article, index, search, search).flatMap(({ start, end, match, before, after }) => {
      const found = read(
        article,
        { start: paragraph.start + start, end: paragraph.start + end, paragraph, match, before, after },
        paragraph.start,
      );
      return found === null ? [] : [found];
    });
  });
};

const nothing: readonly never[] = [];

/** The same for matches that `find` finds in a paragraph's copy, and nothing else; they are remembered by `question`: the function itself, where it stands in a module. */
export function findOutsideQuotations(
  article: Article,
  find: (copy: string) => readonly RegExpExecArray[],
  question: object = find,
): readonly OwnMatch[] {
  const search = (copy: string): readonly MatchFound[] => find(copy).map(foundBy);
  return placesOutsideQuotations(article, search, question).map(({ start, end, paragraph, found }) => {
    const { match, before, after } = found;
    return { start, end, paragraph, match, before, after };
  });
}

interface MatchFound extends Span {
  readonly match: RegExpExecArray;
  readonly before: string;
  readonly after: string;
}

function foundBy(match: RegExpExecArray): MatchFound {
  const { before, after } = contextOf(match);
  return { start: match.index, end: match.index + match[0].length, match, before, after };
}

/** What stands round a match, at most 60 characters each. */
export function contextOf({ 0: { length }, input, index }: RegExpExecArray): { readonly before: string; readonly after: string } {
  const end = index + length;
  return { before: input.slice(Math.max(0, index - context), index), after: input.slice(end, end + context) };
}

export interface OwnPlace<Found> extends Span {
  readonly paragraph: Paragraph;
  readonly found: Found;
}

/**
 * In text order, what `search` finds in a paragraph's copy, and nothing else, with offsets from the paragraph's start. It is remembered by `question`: the
 * function itself, where it stands in a module.
 */
export function placesOutsideQuotations<Found extends Span>(
  article: Article,
  search: (copy: string) => readonly Found[],
  question: object = search,
): readonly OwnPlace<Found>[] {
  const places: OwnPlace<Found>[] = [];
  for (const { index, found: own } of findInPassages(article, question, (at) => placesIn(article, at, search, question))) {
    const paragraph = article.document.paragraphs[index]!;
    for (const found of own) {
      places.push({ start: paragraph.start + found.start, end: paragraph.start + found.end, paragraph, found });
    }
  }
  return places;
}

/** The same in the paragraph with that index, with offsets from its start: for readers of passages. */
function placesIn<Found extends Span>(
  article: Article,
  index: number,
  search: (copy: string) => readonly Found[],
  question: object,
): readonly Found[] {
  const paragraph = article.document.paragraphs[index]!;
  if (!isRunningCopy(paragraph)) return nothing;
  const first = paragraph.dateline?.end ?? paragraph.start;
  const searchOwn = (copy: string): readonly Found[] => {
    const found = search(copy);
    return found.length > 0 && isPost(copy) ? nothing : found;
  };
  return article.notes[index]!.search(question, searchOwn).filter((found) => {
    const start = paragraph.start + found.start;
    return start >= first && !quotationAt(article, { start, end: paragraph.start + found.end });
  });
}

/** A post from elsewhere that stands in the story, with its handle or its short link: somebody else’s words. */
const isPost = (copy: string): boolean =>
  (copy.includes('(@') && /\(@\w{2,}\)/.test(copy)) ||
  copy.includes('pic.twitter.com') ||
  (copy.includes('tweet') && /<\/?tweet/.test(copy)) ||
  (copy.includes('://t.co/') && /https?:\/\/t\.co\//.test(copy));

/** Whether the text before a place leaves a bracket open, where room is short and houses allow another form. */
export const isInBrackets = (before: string): boolean => /[([][^()[\]\n]{0,60}$/.test(before);
