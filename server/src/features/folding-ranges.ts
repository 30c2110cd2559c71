/** Folding: sections under their headings, speech over several paragraphs, notes at the end. */
import { type FoldingRange, FoldingRangeKind, FoldingRangeRequest } from 'vscode-languageserver-protocol';
import type { Span } from '../engine/index.ts';
import { answers, type Feature, type FeatureContext } from './feature.ts';
import { speechFrom } from './look-up.ts';
import { sectionEnd } from './section-end.ts';

export const foldingRanges: Feature = {
  capability: ({ capabilities }) => (capabilities.textDocument?.foldingRange ? { foldingRangeProvider: true } : {}),
  requests: [
    answers(FoldingRangeRequest.type, null, (context) => {
      const limit = context.client.capabilities.textDocument?.foldingRange?.rangeLimit ?? Infinity;
      return [...sections(context), ...speeches(context), ...notes(context)].slice(0, limit);
    }),
  ],
};

function sections(context: FeatureContext): FoldingRange[] {
  const { paragraphs } = context.article.document;
  return paragraphs.flatMap((paragraph, index) =>
    paragraph.level > 0
      ? fold(context, { start: paragraph.start, end: sectionEnd(paragraphs, index) }, FoldingRangeKind.Region)
      : [],
  );
}

function speeches(context: FeatureContext): FoldingRange[] {
  return context.article.quotes
    .filter(({ continues, parent }) => continues === null && parent === null)
    .flatMap((quote) => {
      const last = speechFrom(context.article, quote).at(-1)!;
      return last === quote ? [] : fold(context, { start: quote.start, end: last.end }, FoldingRangeKind.Region);
    });
}

/** Each run of notes to the desk. */
function notes(context: FeatureContext): FoldingRange[] {
  const { paragraphs } = context.article.document;
  return paragraphs.flatMap((paragraph, index) => {
    if (paragraph.role !== 'note' || paragraphs[index - 1]?.role === 'note') return [];
    const after = paragraphs.findIndex(({ role }, other) => other > index && role !== 'note');
    const last = paragraphs[(after < 0 ? paragraphs.length : after) - 1]!;
    return fold(context, { start: paragraph.start, end: last.end }, FoldingRangeKind.Comment);
  });
}

function fold({ positions, client }: FeatureContext, span: Span, kind: FoldingRangeKind): FoldingRange[] {
  const { start, end } = positions.range(span);
  if (start.line >= end.line) return [];
  const known = client.capabilities.textDocument?.foldingRange?.foldingRangeKind?.valueSet?.includes(kind) ?? false;
  return [{ startLine: start.line, endLine: end.line, ...(known ? { kind } : {}) }];
}
