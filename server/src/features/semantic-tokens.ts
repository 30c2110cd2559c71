/** Semantic tokens: quotations by kind, names by type, and the words of attribution. */
import {
  type SemanticTokens,
  type SemanticTokensDelta,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol';
import type { Span } from '../engine/index.ts';
import { answers, type Feature, type FeatureContext } from './feature.ts';

/** Contributed with these names and default scopes in package.json. */
const types = [
  'quotation',
  'partialQuotation',
  'scareQuotation',
  'titleQuotation',
  'source',
  'cue',
  'person',
  'organization',
  'place',
  'name',
];
const typeNumbers = new Map(types.map((type, index) => [type, index]));
const quoteTypes = {
  direct: 'quotation',
  partial: 'partialQuotation',
  scare: 'scareQuotation',
  title: 'titleQuotation',
} as const;
const nameTypes = { person: 'person', organization: 'organization', place: 'place', other: 'name' } as const;

interface Sent {
  readonly resultId: string;
  readonly data: number[];
}

export const semanticTokens: Feature = {
  capability: ({ capabilities }) => {
    const requests = capabilities.textDocument?.semanticTokens?.requests;
    if (!requests) return {};
    const full = requests.full ? { full: typeof requests.full === 'object' && requests.full.delta ? { delta: true } : true } : {};
    const range = requests.range ? { range: true } : {};
    return { semanticTokensProvider: { legend: { tokenTypes: types, tokenModifiers: [] }, ...full, ...range } };
  },
  requests: [
    answers(SemanticTokensRequest.type, null, (context) => remember(context, encode(context, wholeText(context)))),
    answers(SemanticTokensRangeRequest.type, null, (context, { range }) => ({
      data: encode(context, context.positions.span(range)),
    })),
    answers(SemanticTokensDeltaRequest.type, null, (context, { previousResultId }): SemanticTokens | SemanticTokensDelta => {
      const before = context.memory.get(semanticTokens) as Sent | undefined;
      const now = remember(context, encode(context, wholeText(context)));
      return before?.resultId === previousResultId ? { resultId: now.resultId, edits: difference(before.data, now.data) } : now;
    }),
  ],
  refresh: ({ capabilities }) =>
    capabilities.workspace?.semanticTokens?.refreshSupport ? 'workspace/semanticTokens/refresh' : null,
};

const wholeText = ({ article }: FeatureContext): Span => ({ start: 0, end: article.document.text.length });

function remember({ memory, state }: FeatureContext, data: number[]): Sent {
  const sent = { resultId: state, data };
  memory.set(semanticTokens, sent);
  return sent;
}

/** The tokens that lie in the span, as the protocol counts them: line, character, length, type and modifiers, relative to the one before. */
function encode(context: FeatureContext, within: Span): number[] {
  const paint = painted(context, within);
  const { text } = context.article.document;
  const data: number[] = [];
  let [lastLine, lastCharacter] = [0, 0];
  for (let i = 0; i < paint.length;) {
    const colour = paint[i]!;
    const start = i;
    while (i < paint.length && paint[i] === colour && !isLineBreak(text, within.start + i)) i++;
    if (colour > 0 && i > start) {
      const { line, character } = context.positions.position(within.start + start);
      data.push(line - lastLine, line === lastLine ? character - lastCharacter : character, i - start, colour - 1, 0);
      [lastLine, lastCharacter] = [line, character];
    }
    if (i === start) i++;
  }
  return data;
}

const isLineBreak = (text: string, offset: number): boolean => text[offset] === '\n' || text[offset] === '\r';

/** One byte a character of the span: number of its type plus 1, or 0. What stands inside something else is painted over it. */
function painted({ article }: FeatureContext, within: Span): Uint8Array {
  const paint = new Uint8Array(Math.max(0, within.end - within.start));
  const fill = (type: string, span: Span | null): void => {
    if (!span) return;
    const [start, end] = [Math.max(0, span.start - within.start), Math.min(paint.length, span.end - within.start)];
    if (start < end) paint.fill(typeNumbers.get(type)! + 1, start, end);
  };
  for (const { kind, ...quote } of article.quotes) fill(quoteTypes[kind], quote);
  for (const { source, cue } of article.attributions) {
    fill('source', source);
    fill('cue', cue);
  }
  for (const { named, type, mentions } of article.entities) {
    if (named) for (const mention of mentions) if (mention.form === 'name') fill(nameTypes[type], mention);
  }
  return paint;
}

/** One edit: what lies between the equal beginnings and the equal ends. */
function difference(before: readonly number[], now: readonly number[]): { start: number; deleteCount: number; data: number[] }[] {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  const [deleteCount, data] = [before.length - start - end, now.slice(start, now.length - end)];
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
