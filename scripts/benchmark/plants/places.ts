/** Where in an article faults may be planted: words, patterns and quotations of running copy. */
import type { Article, ArticleAttribution, ArticleQuote, Paragraph, Span, Token } from '../../../server/src/engine/index.ts';

const isRunning = ({ role }: Paragraph): boolean => role === 'body' || role === 'list' || role === 'blockquote';

/** Running copy whose lines end as sentences do: no headlines, captions or credits. */
export const copyParagraphs = ({ document }: Article): readonly Paragraph[] =>
  document.paragraphs.filter(
    (paragraph) => isRunning(paragraph) && /[.?!]["”’']?$/.test(document.text.slice(paragraph.start, paragraph.end)),
  );

export const isQuoted = ({ quotes }: Article, { start, end }: Span): boolean =>
  quotes.some((quote) => quote.start < end && start < quote.end);

export interface Place extends Span {
  readonly match: RegExpExecArray;
}

/** Matches in copy outside quotation marks; what stands before the match is asked of the whole text. */
export function matches(article: Article, pattern: RegExp): readonly Place[] {
  const paragraphs = copyParagraphs(article);
  return [...article.document.text.matchAll(pattern)]
    .map((match) => ({ match, start: match.index, end: match.index + match[0].length }))
    .filter(
      (place) => paragraphs.some(({ start, end }) => start <= place.start && place.end <= end) && !isQuoted(article, place),
    );
}

/** Tokens of copy outside quotation marks. */
export function copyTokens(article: Article): readonly Token[] {
  const paragraphs = copyParagraphs(article);
  let [p, q] = [0, 0];
  const quotes = article.quotes.filter(({ depth }) => depth === 0);
  return article.tokens.filter((token) => {
    while (p < paragraphs.length && paragraphs[p]!.end <= token.start) p++;
    while (q < quotes.length && quotes[q]!.end <= token.start) q++;
    return p < paragraphs.length && paragraphs[p]!.start <= token.start && !(q < quotes.length && quotes[q]!.start < token.end);
  });
}

/** Outermost quotations of copy, opened and closed. */
export const closedQuotes = (article: Article): readonly (ArticleQuote & { closeMark: Span })[] => {
  const paragraphs = copyParagraphs(article);
  return article.quotes.filter(
    (quote): quote is ArticleQuote & { closeMark: Span } =>
      quote.depth === 0 &&
      quote.closeMark !== null &&
      paragraphs.some(({ start, end }) => start <= quote.start && quote.end <= end),
  );
};

export const paragraphOf = ({ document }: Article, { start }: Span): Paragraph | undefined =>
  document.paragraphs.find((paragraph) => paragraph.start <= start && start < paragraph.end);

export const attributionOf = ({ attributions }: Article, { attribution }: ArticleQuote): ArticleAttribution | undefined =>
  attributions.find(({ id }) => id === attribution);

export const words = ({ document: { text } }: Article, { start, end }: Span): readonly string[] =>
  text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

/** All but the first of the places, and the first too where there are three or more: one that is changed is then the rarer form. */
export const minority = <T>(places: readonly T[]): readonly T[] => (places.length < 3 ? places.slice(1) : places);

/** The end of the last paragraph of running copy, where sentences of a planter's own can be put, and what parts paragraphs. */
export function endOfCopy(article: Article): { readonly at: number; readonly gap: string } | null {
  const last = copyParagraphs(article).at(-1);
  return last ? { at: last.end, gap: article.document.text.includes('\n\n') ? '\n\n' : '\n' } : null;
}

/** In the order of the first of each. */
export function grouped<T, Key>(items: readonly T[], keyOf: (item: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
