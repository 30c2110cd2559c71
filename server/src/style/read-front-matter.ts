/** Reads what an article says of its own style in its front matter: `copydesk:` with `extends`, `rules`, `terms`, `names`. */
import type { Node } from 'jsonc-parser';
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { allRules, type DocumentKind } from '../engine/index.ts';
import { allPresets } from './all-presets.ts';
import type { StyleLayer } from './configuration.ts';
import { layerSchema } from './configuration-schema.ts';
import { readLayerNode } from './read-configuration.ts';
import { complainInto, type StyleProblem } from './style-problem.ts';

export interface FrontMatter {
  readonly layer: StyleLayer & { readonly uri: string };
  readonly problems: readonly StyleProblem[];
}

const frontMatter = /^---[ \t]*\r?\n([^]*?)^(?:---|\.\.\.)[ \t]*$/m;
/** Longer front matter is not an article's. */
const mostLength = 100_000;

const schema = layerSchema(allRules, allPresets);

/** The front matter with its fences where it says something of style, else null. Plain copy has none. */
export function frontMatterOf(text: string, kind: DocumentKind): string | null {
  if (kind === 'plain' || !text.startsWith('---')) return null;
  const matter = frontMatter.exec(text.slice(0, mostLength));
  return matter && /^copydesk[ \t]*:/m.test(matter[1]!) ? matter[0] : null;
}

/** Null where the article says nothing of its style. */
export function readFrontMatter(uri: string, text: string, kind: DocumentKind): FrontMatter | null {
  const fenced = frontMatterOf(text, kind);
  if (fenced === null) return null;
  const matter = frontMatter.exec(fenced)!;
  const from = matter[0].indexOf('\n') + 1;
  const problems: StyleProblem[] = [];
  const complain = complainInto(problems, uri);
  const document = parseDocument(matter[1]!, { strict: false, uniqueKeys: false, logLevel: 'silent' });
  for (const { pos, message } of document.errors.slice(0, 5)) {
    complain(
      { start: from + pos[0], end: from + pos[1] },
      'syntax',
      `${message.split('\n')[0]!.replace(/[.:\s]*$/, '')}. The front matter is YAML.`,
    );
  }
  const value = isMap(document.contents) ? document.contents.get('copydesk', true) : null;
  const node = value ? toNode(value, from, 0) : null;
  return { layer: { ...readLayerNode(node, schema, complain), uri }, problems };
}

/** Deeper values are cut off. */
const mostDepth = 12;

/** A YAML value as a node of the JSON parser, with places in the article. Aliases, which can multiply without end, stand for nothing. */
function toNode(value: unknown, from: number, depth: number): Node {
  const range = (value as { readonly range?: readonly number[] | null }).range ?? [0, 0];
  const place = { offset: from + range[0]!, length: range[1]! - range[0]! };
  const children: Node[] = [];
  if (depth < mostDepth && isMap(value)) {
    for (const pair of value.items) {
      const sides = [pair.key, pair.value].filter((side) => side !== null).map((side) => toNode(side, from, depth + 1));
      if (sides[0]) children.push({ type: 'property', offset: sides[0].offset, length: sides[0].length, children: sides });
    }
  }
  if (depth < mostDepth && isSeq(value)) children.push(...value.items.map((item) => toNode(item, from, depth + 1)));
  if (isMap(value)) return { type: 'object', ...place, children };
  if (isSeq(value)) return { type: 'array', ...place, children };
  const own: unknown = isScalar(value) && !isAlias(value) ? value.value : null;
  const type = typeof own === 'string' || typeof own === 'number' || typeof own === 'boolean' ? (typeof own as 'string') : 'null';
  return { type, ...place, value: own };
}
