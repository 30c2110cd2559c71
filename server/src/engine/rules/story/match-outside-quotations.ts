/** Where a pattern matches in what the reporter writes: running copy, without the dateline and what stands in quotation marks. */
import type { Article } from '../../article/article.ts';
import type { Paragraph } from '../../document/news-document.ts';
import type { Span } from '../../text/span.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { isRunningCopy } from './copy-tokens.ts';
import { quotationAt } from './quotation-at.ts';
import { searchCopy } from './search-copy.ts';

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
export const matchOutsideQuotations = (article: Article, pattern: RegExp, needs?: RegExp): Generator<OwnMatch> =>
  findOutsideQuotations(
    article,
    (copy) => (needs === undefined || needs.test(copy) ? matchesOf(pattern, copy) : nothing),
    pattern,
  );

const nothing: readonly RegExpExecArray[] = [];

/** The same for matches that `find` finds in a paragraph's copy, and nothing else; they are remembered by `question`: the function itself, where it stands in a module. */
export function* findOutsideQuotations(
  article: Article,
  find: (copy: string) => readonly RegExpExecArray[],
  question: unknown = find,
): Generator<OwnMatch> {
  const search = (copy: string): readonly RegExpExecArray[] => {
    const found = find(copy);
    return found.length > 0 && isPost(copy) ? nothing : found;
  };
  for (const { paragraph, found } of searchCopy(article, isRunningCopy, search, question)) {
    const first = paragraph.dateline?.end ?? paragraph.start;
    for (const match of found) {
      const start = paragraph.start + match.index;
      const end = start + match[0].length;
      if (start < first || quotationAt(article, { start, end })) continue;
      yield {
        start,
        end,
        paragraph,
        match,
        before: match.input.slice(Math.max(0, match.index - context), match.index),
        after: match.input.slice(match.index + match[0].length, match.index + match[0].length + context),
      };
    }
  }
}

/** A post from elsewhere that stands in the story, with its handle or its short link: somebody else’s words. */
const isPost = (copy: string): boolean =>
  (copy.includes('(@') && /\(@\w{2,}\)/.test(copy)) ||
  copy.includes('pic.twitter.com') ||
  (copy.includes('tweet') && /<\/?tweet/.test(copy)) ||
  (copy.includes('://t.co/') && /https?:\/\/t\.co\//.test(copy));

/** Whether the text before a place leaves a bracket open, where room is short and houses allow another form. */
export const isInBrackets = (before: string): boolean => /[([][^()[\]\n]{0,60}$/.test(before);
