/** Planters: quotation marks lost, turned, doubled, of another shape. */
import type { Article, ArticleQuote, Span } from '../../../server/src/engine/index.ts';
import { attributionOf, closedQuotes, matches, minority, paragraphOf, words } from './places.ts';
import { put, sameButForStops, type Plant, type Planter } from './plant.ts';

type Closed = ArticleQuote & { closeMark: Span };

const charAt = ({ document }: Article, offset: number): string => document.text.charAt(offset);

const isDouble = ({ mark }: ArticleQuote): boolean => mark.endsWith('double');

const unclosed: Planter = {
  rule: 'quotes/unclosed',
  plants: (article) =>
    closedQuotes(article)
      .filter(isDouble)
      .map((quote) => ({ edits: [put(quote.closeMark.start, quote.closeMark.end, '')], about: quote, mends: mendsTo(article) })),
};

const strayClosing: Planter = {
  rule: 'quotes/stray-closing',
  plants: (article) =>
    closedQuotes(article)
      .filter(isDouble)
      .map((quote) => ({ edits: [put(quote.openMark.start, quote.openMark.end, '')], about: quote, mends: mendsTo(article) })),
};

const mendsTo =
  ({ document }: Article) =>
  (mended: string): boolean =>
    sameButForStops(mended, document.text);

const wrongDirection: Planter = {
  rule: 'quotes/wrong-direction',
  plants: (article) => [
    ...closedQuotes(article)
      .filter(({ mark }) => mark === 'curly-double')
      .flatMap(({ openMark, closeMark }): Plant[] => [
        { edits: [put(openMark.start, openMark.end, '”')] },
        { edits: [put(closeMark.start, closeMark.end, '“')] },
      ]),
    ...matches(article, /(?<=\s)’(?=\d\ds?\b)|(?<=\p{L})’(?=(?:s|re|t) )/gu)
      .slice(0, 3)
      .map(({ start, end }): Plant => ({ edits: [put(start, end, '‘')] })),
  ],
};

/** Of another shape, or, where it is a whole utterance amid others, single for double. */
const mixedMarks: Planter = {
  rule: 'quotes/mixed-marks',
  plants: (article) => {
    const doubles = closedQuotes(article).filter(isDouble);
    const speech = doubles.filter(
      (quote, i) => i > 1 && quote.kind === 'direct' && quote.attribution !== null && words(article, quote.inner).length >= 6,
    );
    return [
      ...minority(doubles).map((quote) => inMarks(quote, quote.mark === 'curly-double' ? ['"', '"'] : ['“', '”'])),
      ...(speech.length > 3 ? speech : []).map((quote) =>
        inMarks(quote, quote.mark === 'curly-double' ? ['‘', '’'] : ["'", "'"]),
      ),
    ];
  },
};

const inMarks = ({ openMark, closeMark }: Closed, [open, close]: readonly [string, string]): Plant => ({
  edits: [put(openMark.start, openMark.end, open), put(closeMark.start, closeMark.end, close)],
});

const nestedSame: Planter = {
  rule: 'quotes/nested-same',
  plants: (article) =>
    closedQuotes(article)
      .filter((quote) => isDouble(quote) && words(article, quote.inner).length >= 10)
      .flatMap(({ inner, openMark, closeMark }): Plant[] => {
        const phrase = /(?<=[a-z] )[a-z]{4,} [a-z]{4,}(?= [a-z])/u.exec(article.document.text.slice(inner.start, inner.end));
        if (!phrase) return [];
        const [start, end] = [inner.start + phrase.index, inner.start + phrase.index + phrase[0].length];
        const [open, close] = [charAt(article, openMark.start), charAt(article, closeMark.start)];
        const single = (mark: string): string => ({ '“': '‘', '”': '’' })[mark] ?? "'";
        return [
          {
            edits: [put(start, start, open), put(end, end, close)],
            clean: [put(start, start, single(open)), put(end, end, single(close))],
          },
        ];
      }),
};

const houseMarks: Planter = {
  rule: 'quotes/house-marks',
  plants: (article) =>
    minority(closedQuotes(article).filter(isDouble)).map(({ openMark, closeMark }) => ({
      edits:
        charAt(article, openMark.start) === '“'
          ? [put(openMark.start, openMark.end, '‘'), put(closeMark.start, closeMark.end, '’')]
          : [put(openMark.start, openMark.end, "'"), put(closeMark.start, closeMark.end, "'")],
      // Doubles made of two singles and the straight one are the same mark.
      mends: (mended) => mended.replaceAll("''", '"') === article.document.text.replaceAll("''", '"'),
    })),
};

/** A sentence's end within speech whose speaker is named before it ends: there the paragraph may be broken. */
function breaks(article: Article, quote: Closed): readonly number[] {
  const paragraph = paragraphOf(article, quote);
  const attribution = attributionOf(article, quote);
  const { text } = article.document;
  if (quote.kind !== 'direct' || !isDouble(quote) || !attribution?.source || attribution.speaker === null) return [];
  if (paragraph?.end !== quote.end || attribution.source.start > quote.start) return [];
  const last = text.charAt(quote.inner.end - 1);
  if (!/[.?!]/.test(last)) return [];
  return [...text.slice(quote.inner.start, quote.inner.end).matchAll(/(?<=\p{Ll}{3,}[.?!]) (?=\p{Lu})/gu)]
    .map(({ index }) => quote.inner.start + index)
    .filter(
      (at) =>
        words(article, { start: quote.inner.start, end: at }).length >= 5 &&
        words(article, { start: at, end: quote.inner.end }).length >= 5,
    );
}

const gapOf = ({ document }: Article): string => (document.text.includes('\n\n') ? '\n\n' : '\n');

/** Speech of one paragraph is broken into two, `fault` between them in place of the gap and the mark. */
const broken = (rule: string, fault: (open: string, close: string, gap: string) => string): Planter => ({
  rule,
  plants: (article) =>
    closedQuotes(article).flatMap((quote) =>
      breaks(article, quote).map((at): Plant => {
        const [open, close, gap] = [
          charAt(article, quote.openMark.start),
          charAt(article, quote.closeMark.start),
          gapOf(article),
        ];
        return { edits: [put(at, at + 1, fault(open, close, gap))], clean: [put(at, at + 1, gap + open)] };
      }),
    ),
});

const closedBeforeContinuing = broken('quotes/closed-before-continuing', (open, close, gap) => close + gap + open);
const notReopened = broken('quotes/not-reopened', (_open, _close, gap) => gap);

const stopPlacement: Planter = {
  rule: 'quotes/stop-placement',
  plants: (article) => {
    const places = closedQuotes(article).filter(
      (quote) =>
        quote.kind === 'partial' &&
        /^[a-z]/.test(charAt(article, quote.inner.start)) &&
        // What runs over a sentence's end closes with that sentence's stop.
        !/[.?!]\s/.test(article.document.text.slice(quote.inner.start, quote.inner.end)) &&
        /[a-z][.,]/.test(article.document.text.slice(quote.inner.end - 2, quote.inner.end)),
    );
    return minority(places).map(({ inner, closeMark, end }) => ({
      edits: [
        put(inner.end - 1, end, article.document.text.slice(closeMark.start, closeMark.end) + charAt(article, inner.end - 1)),
      ],
    }));
  },
};

const ellipsis: Planter = {
  rule: 'quotes/ellipsis',
  plants: (article) =>
    minority([...article.document.text.matchAll(/(?<=[a-z] ?)(?:\.{3}|…)(?= ?[a-z])/g)]).map(({ index, 0: dots }) => ({
      edits: [put(index, index + dots.length, dots === '…' ? '...' : '…')],
    })),
};

export const markPlanters: readonly Planter[] = [
  unclosed,
  strayClosing,
  wrongDirection,
  mixedMarks,
  nestedSame,
  houseMarks,
  closedBeforeContinuing,
  notReopened,
  stopPlacement,
  ellipsis,
];
