/** The quotations of an article as a fact desk logs them: one entry a speech, numbered, with all that is known of it. */
import {
  type Article,
  type ArticleQuote,
  type DeskCheck,
  inTextOrder,
  type NoteFinding,
  type Span,
  textOf,
} from '../../engine/index.ts';
import { introductionOf } from '../introduction-of.ts';
import { attributionOf, entityById, speechFrom } from '../look-up.ts';

export interface LoggedQuotation {
  /** From 1, in text order. */
  readonly number: number;
  /** One, or one a paragraph of a speech over several. */
  readonly quotes: readonly ArticleQuote[];
  /** The words without the outer marks; paragraphs are parted by a line break. */
  readonly words: string;
  /** The speaker's fullest name, or the words that stand for one; empty where there is none. */
  readonly speaker: string;
  readonly role: string;
  /** The same for the same speaker, from 1 in the order in which they first speak; 0 without one. */
  readonly voice: number;
  readonly kind: 'direct' | 'partial';
  readonly cue: string;
  /** Paragraph and line where it begins, from 1. */
  readonly paragraph: number;
  readonly line: number;
  readonly check: DeskCheck | null;
  /** Of a speech over paragraphs the one that is furthest from the notes. */
  readonly notes: NoteFinding | null;
}

const roleLimit = 120;

/** Words held at arm's length and titles are none; quotations within others belong to those. */
export function quoteLog(article: Article): readonly LoggedQuotation[] {
  const { text, paragraphs } = article.document;
  const voices = new Map<string, number>();
  return speeches(article).map((quotes, i): LoggedQuotation => {
    const [first] = quotes as [ArticleQuote];
    const attribution = attributionOf(article, first);
    const entity = entityById(article, attribution?.speaker ?? null);
    const source = attribution?.source ? onOneLine(textOf(text, attribution.source)) : '';
    const speaker = entity ? onOneLine(entity.name) : source;
    const voice = speaker === '' ? 0 : (voices.get(entity?.id ?? speaker) ?? voices.size + 1);
    if (voice > 0) voices.set(entity?.id ?? speaker, voice);
    return {
      number: i + 1,
      quotes,
      words: quotes.map(({ inner }) => onOneLine(textOf(text, inner))).join('\n'),
      speaker,
      role: entity ? introductionOf(article, entity, roleLimit) : '',
      voice,
      kind: first.kind === 'direct' ? 'direct' : 'partial',
      cue: attribution?.cue ? onOneLine(textOf(text, attribution.cue)) : '',
      paragraph: paragraphs.findIndex(({ end }) => first.start < end) + 1,
      line: lineOf(text, first.start),
      check: checkOf(article, quotes),
      notes: furthest(article, quotes),
    };
  });
}

export const isVerified = ({ check }: LoggedQuotation): boolean => check?.status === 'verified' && !check.changed;

/** Outermost quotations of speech, each with those that carry it on in later paragraphs. */
function speeches(article: Article): readonly (readonly ArticleQuote[])[] {
  const taken = new Set<string>();
  return article.quotes.flatMap((quote) => {
    if (quote.parent !== null || taken.has(quote.id) || (quote.kind !== 'direct' && quote.kind !== 'partial')) return [];
    const quotes = speechFrom(article, quote);
    quotes.forEach(({ id }) => taken.add(id));
    return [quotes];
  });
}

/** The check of the quotation, or of words that it holds or that hold it. */
function checkOf({ desk }: Article, quotes: readonly ArticleQuote[]): DeskCheck | null {
  const own = desk.checks.find(({ quote }) => quotes.some(({ id }) => id === quote));
  if (own) return own;
  const touches = (check: Span): boolean => quotes.some(({ start, end }) => check.start <= start && end <= check.end);
  return [...desk.checks].sort(inTextOrder).find(touches) ?? null;
}

const distance = { exact: 0, differs: 1, stitched: 2, 'not-found': 3 } as const;

function furthest({ desk }: Article, quotes: readonly ArticleQuote[]): NoteFinding | null {
  const findings = (desk.notes ?? []).filter(({ quote }) => quotes.some(({ id }) => id === quote));
  return findings.reduce<NoteFinding | null>(
    (worst, one) => (worst === null || distance[one.verdict] > distance[worst.verdict] ? one : worst),
    null,
  );
}

export const onOneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** From 1. */
function lineOf(text: string, offset: number): number {
  let line = 1;
  for (const lineBreak of text.slice(0, offset).matchAll(/\r\n|\n|\r/g)) line += lineBreak[0] === '' ? 0 : 1;
  return line;
}
