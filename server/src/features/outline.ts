/** Outline: headings, the paragraphs that hold something, and in them quotations with their speakers and first mentions of names. */
import { type DocumentSymbol, DocumentSymbolRequest, type SymbolInformation, SymbolKind } from 'vscode-languageserver-protocol';
import {
  type ArticleQuote,
  contains,
  type EntityType,
  inTextOrder,
  overlaps,
  type Paragraph,
  type Span,
} from '../engine/index.ts';
import { excerpt } from './excerpt.ts';
import { answers, type Feature, type FeatureContext } from './feature.ts';
import { attributionOf, entityById, firstMention } from './look-up.ts';
import { sectionEnd } from './section-end.ts';

export const outline: Feature = {
  capability: ({ capabilities }) => ({
    documentSymbolProvider: capabilities.textDocument?.documentSymbol?.labelSupport ? { label: 'Copydesk' } : true,
  }),
  requests: [
    answers(DocumentSymbolRequest.type, null, (context) => {
      const symbols = outlineOf(context).map((node) => documentSymbol(context, node));
      return context.client.capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport
        ? symbols
        : flat(context.uri, symbols, null);
    }),
  ],
};

/** Names and quotations of the outline, each with its place, without headings and paragraphs. */
export function outlineSymbols(context: FeatureContext): readonly SymbolInformation[] {
  const symbols = outlineOf(context).map((node) => documentSymbol(context, node));
  return flat(context.uri, symbols, null).filter(({ kind }) => kind !== SymbolKind.Module && kind !== SymbolKind.Field);
}

/** A thing of the outline. Children lie within it, do not overlap and stand in text order; `selection` lies within it too. */
interface Node extends Span {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly selection: Span;
  readonly children: Node[];
}

const nameKinds: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Interface,
  place: SymbolKind.Constant,
  other: SymbolKind.Variable,
};

function outlineOf(context: FeatureContext): readonly Node[] {
  const { paragraphs } = context.article.document;
  const leaves = [...quoteNodes(context), ...nameNodes(context)].sort(inTextOrder);
  const roots: Node[] = [];
  const open: { readonly level: number; readonly node: Node }[] = [];
  let next = 0;
  paragraphs.forEach((paragraph, index) => {
    while (leaves[next] && leaves[next]!.start < paragraph.start) next++;
    const first = next;
    while (leaves[next] && leaves[next]!.start < paragraph.end) next++;
    const held = nest(leaves.slice(first, next).filter((leaf) => contains(paragraph, leaf)));
    const isHeading = paragraph.level > 0;
    if (isHeading) while (open.length > 0 && open.at(-1)!.level >= paragraph.level) open.pop();
    const siblings = open.at(-1)?.node.children ?? roots;
    if (isHeading) {
      const node = headingNode(context, paragraph, sectionEnd(paragraphs, index), held);
      siblings.push(node);
      open.push({ level: paragraph.level, node });
    } else if (held.length > 0) siblings.push(paragraphNode(context, paragraph, held));
  });
  return roots;
}

/** Puts what lies in a quotation under it; leaves out what only overlaps one. */
function nest(leaves: readonly Node[]): Node[] {
  const roots: Node[] = [];
  for (const leaf of leaves) {
    const last = roots.at(-1);
    if (!last || !overlaps(last, leaf)) roots.push(leaf);
    else if (contains(last, leaf)) last.children.push(leaf);
  }
  return roots.map((root) => ({ ...root, children: nest(root.children) }));
}

function headingNode({ article }: FeatureContext, paragraph: Paragraph, end: number, children: Node[]): Node {
  const name = excerpt(article, paragraph, 120) || '(empty heading)';
  const detail = paragraph.role === 'headline' ? 'headline' : '';
  const selection = { start: paragraph.start, end: paragraph.end };
  return { start: paragraph.start, end, name, detail, kind: SymbolKind.Module, selection, children };
}

function paragraphNode({ article }: FeatureContext, { start, end, dateline }: Paragraph, children: Node[]): Node {
  const from = dateline && dateline.end < end ? dateline.end : start;
  const name = excerpt(article, { start: from, end }, 50) || '(paragraph)';
  return { start, end, name, detail: '', kind: SymbolKind.Field, selection: { start, end }, children };
}

/** Outermost quotations of speech: "Antony Blinken: “There should be no doubt…”". */
function quoteNodes(context: FeatureContext): readonly Node[] {
  const { article } = context;
  return article.quotes
    .filter(({ parent, kind }) => parent === null && (kind === 'direct' || kind === 'partial'))
    .map((quote) => ({
      start: quote.start,
      end: quote.end,
      name: `${speakerOf(context, quote)}“${excerpt(article, quote.inner, 50)}”`,
      detail: quote.attribution === null ? 'no source' : quote.kind === 'partial' ? 'partial' : '',
      kind: SymbolKind.String,
      selection: { start: quote.start, end: quote.end },
      children: [],
    }));
}

/** UTF-16 units. */
const mostOfSource = 40;

const cutBetweenWords = (words: string): string =>
  words.length <= mostOfSource ? words : `${words.slice(0, mostOfSource + 1).replace(/\s+\S*$/, '')}…`;

/** Whoever has no name but a long description leaves room for what he says. */
function speakerOf({ article }: FeatureContext, quote: ArticleQuote): string {
  const attribution = attributionOf(article, quote);
  const entity = entityById(article, attribution?.speaker ?? null);
  const description = entity && !entity.named ? cutBetweenWords(entity.name) : null;
  const name = description ?? entity?.name ?? (attribution?.source ? excerpt(article, attribution.source, mostOfSource) : '');
  return name.trim() === '' ? '' : `${name}: `;
}

/** The first mention of each name. */
function nameNodes({ article }: FeatureContext): readonly Node[] {
  return article.entities
    .filter(({ named }) => named)
    .flatMap((entity): Node[] => {
      const first = firstMention(entity);
      if (!first) return [];
      const detail = entity.introduction ? excerpt(article, entity.introduction, 60) : entity.type;
      const { start, end } = first;
      return [{ start, end, name: entity.name, detail, kind: nameKinds[entity.type], selection: { start, end }, children: [] }];
    });
}

function documentSymbol(context: FeatureContext, { name, detail, kind, selection, children, ...span }: Node): DocumentSymbol {
  const { range } = context.positions;
  return {
    name,
    detail,
    kind,
    range: range(span),
    selectionRange: range(selection),
    children: children.map((child) => documentSymbol(context, child)),
  };
}

/** For clients that know no hierarchy, and for the whole workspace: every symbol with the name of its section or story. */
function flat(uri: string, symbols: readonly DocumentSymbol[], container: string | null): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(container === null ? {} : { containerName: container }) },
    // A paragraph is named by its own first words, which stand in what it holds already.
    ...flat(uri, children, kind === SymbolKind.Field ? container : name),
  ]);
}
