/** Where things stand in a story: its tokens, offsets and quotations by paragraphs. */
import type { Quote } from '../../quotes/quote.ts';
import { countLeading } from '../../text/count-leading.ts';
import type { TokenRange } from '../../tokens/token.ts';
import type { Story } from './window.ts';

/** All look-ups take logarithmic time. Paragraphs behind the last are taken for the end of the story. */
export interface Places {
  readonly paragraphs: readonly TokenRange[];
  /** Outermost quotations. */
  readonly outer: readonly Quote[];
  /** How many quotations, or outermost ones, begin before a paragraph. */
  readonly quotesBefore: (paragraph: number) => number;
  readonly outerBefore: (paragraph: number) => number;
  /** First token of a paragraph, and the token behind the paragraph before it. */
  readonly tokenAt: (paragraph: number) => number;
  readonly endOf: (paragraph: number) => number;
  /** Paragraph of a token, and of an offset that lies in one. */
  readonly paragraphOf: (token: number) => number;
  readonly paragraphAt: (offset: number) => number;
}

export function createPlaces({ document, tokens: { paragraphs }, quotes: { quotes } }: Story): Places {
  const outer = quotes.filter(({ depth }) => depth === 0);
  const before = (list: readonly Quote[], paragraph: number): number => {
    const start = document.paragraphs[paragraph]?.start;
    return start === undefined ? list.length : countLeading(list, (quote) => quote.start < start);
  };
  return {
    paragraphs,
    outer,
    quotesBefore: (paragraph) => before(quotes, paragraph),
    outerBefore: (paragraph) => before(outer, paragraph),
    tokenAt: (paragraph) => paragraphs[paragraph]?.firstToken ?? Infinity,
    endOf: (paragraph) => paragraphs[paragraph - 1]?.endToken ?? 0,
    paragraphOf: (token) => countLeading(paragraphs, ({ endToken }) => endToken <= token),
    paragraphAt: (offset) => countLeading(document.paragraphs, ({ end }) => end <= offset),
  };
}
