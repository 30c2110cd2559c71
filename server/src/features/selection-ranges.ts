/** Selection ranges: word, clause, what is said, quotation, attribution, sentence, paragraph, section, story. */
import { type SelectionRange, SelectionRangeRequest } from 'vscode-languageserver-protocol';
import { type Article, contains, type Sentence, type Span } from '../engine/index.ts';
import { answers, type Feature, type FeatureContext } from './feature.ts';
import { sectionEnd } from './section-end.ts';

export const selectionRanges: Feature = {
  capability: ({ capabilities }) => (capabilities.textDocument?.selectionRange ? { selectionRangeProvider: true } : {}),
  requests: [
    answers(SelectionRangeRequest.type, null, (context, { positions }) =>
      positions.map((position) => selectionRange(context, context.positions.offset(position))),
    ),
  ],
};

function selectionRange(context: FeatureContext, offset: number): SelectionRange {
  let chosen: SelectionRange | null = null;
  // From the whole to the part: each range lies in the one before and is smaller.
  for (const span of nested(candidates(context.article, offset), offset).reverse()) {
    chosen = { range: context.positions.range(span), ...(chosen ? { parent: chosen } : {}) };
  }
  return chosen ?? { range: context.positions.range({ start: offset, end: offset }) };
}

/** Growing spans round the offset, each properly within the next; what lies across a smaller one is left out. */
function nested(spans: readonly Span[], offset: number): Span[] {
  const chosen: Span[] = [];
  const around = spans.filter(({ start, end }) => start <= offset && offset <= end && start < end);
  for (const span of around.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = chosen.at(-1);
    if (!last || (contains(span, last) && span.end - span.start > last.end - last.start)) chosen.push(span);
  }
  return chosen;
}

function candidates(article: Article, offset: number): Span[] {
  const { document, tokens, sentences, quotes, attributions, entities } = article;
  const { paragraphs } = document;
  const sentence = sentences.find(({ start, end }) => start <= offset && offset <= end);
  return [
    ...tokens.slice(sentence?.firstToken ?? 0, sentence?.endToken ?? 0),
    ...entities.flatMap(({ mentions }) => mentions.filter(({ start, end }) => start <= offset && offset <= end)),
    ...(sentence ? clauses(article, sentence) : []),
    ...quotes.flatMap((quote) => [quote.inner, quote]),
    ...attributions.flatMap(({ content, source, cue }) => [...content, hull([...content, source, cue])]),
    ...sentences,
    ...paragraphs,
    ...paragraphs.flatMap(({ level, start }, index) => (level > 0 ? [{ start, end: sectionEnd(paragraphs, index) }] : [])),
    { start: 0, end: document.text.length },
  ].map(({ start, end }) => ({ start, end }));
}

/** The runs of tokens between commas, semicolons, colons, dashes and quotation marks. */
function clauses({ tokens }: Article, { firstToken, endToken }: Sentence): Span[] {
  const found: Span[] = [];
  let first = firstToken;
  for (let i = firstToken; i <= endToken; i++) {
    if (i < endToken && !/^[,;:–—“”"«».!?]+$/u.test(tokens[i]!.text)) continue;
    if (i > first) found.push({ start: tokens[first]!.start, end: tokens[i - 1]!.end });
    first = i + 1;
  }
  return found;
}

function hull(spans: readonly (Span | null)[]): Span {
  const given = spans.filter((span) => span !== null);
  return { start: Math.min(...given.map(({ start }) => start)), end: Math.max(...given.map(({ end }) => end)) };
}
