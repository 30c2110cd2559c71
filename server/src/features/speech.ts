/** The quotations of a story that are speech, each once, whether it fills one paragraph or many. */
import type { Article, ArticleQuote, Span } from '../engine/index.ts';
import { speechFrom } from './look-up.ts';

export interface Speech {
  /** The first of its quotations. */
  readonly quote: ArticleQuote;
  /** That one and those that carry it on, in text order. */
  readonly quotes: readonly ArticleQuote[];
  /** From the first mark to the last. */
  readonly span: Span;
}

/** In text order; titles, scare quotes and quotations within quotations are none. */
export function speeches(article: Article): readonly Speech[] {
  return article.quotes.flatMap((quote): Speech[] => {
    if (!isSpeech(quote) || isCarriedOn(article, quote)) return [];
    const quotes = speechFrom(article, quote);
    return [{ quote, quotes, span: { start: quote.start, end: Math.max(...quotes.map(({ end }) => end)) } }];
  });
}

const isSpeech = ({ parent, kind }: ArticleQuote): boolean => parent === null && (kind === 'direct' || kind === 'partial');

const isCarriedOn = ({ quotes }: Article, { continues }: ArticleQuote): boolean =>
  continues !== null && quotes.some((other) => other.id === continues && isSpeech(other));
