/** Reads `.copydesk/stet.json`: what a desk leaves as it is in plain text, where no comment can stand. Found again by the words and what stood round them. */
import type { Node } from 'jsonc-parser';
import type { TextAnchor } from '../annotations/anchors/text-anchor.ts';
import type { Span } from '../engine/index.ts';
import { parseJson } from '../style/parse-json.ts';
import { complainInto, type StyleProblem } from '../style/style-problem.ts';
import { propertyOf, spanOf, validateNode } from '../style/validate-node.ts';
import { stetSchema } from './stet-schema.ts';
import type { StetNote } from './stet-note.ts';

/** With its span in the file. */
export interface StetEntry extends StetNote, Span {
  /** Path of the article from the folder that holds `.copydesk`, with slashes. */
  readonly file: string;
  /** Where it stands; null for the whole story. */
  readonly anchor: TextAnchor | null;
}

export interface StetFile {
  readonly uri: string;
  /** Null where there is no such file. */
  readonly text: string | null;
  readonly entries: readonly StetEntry[];
  readonly problems: readonly StyleProblem[];
}

/** Total: what is wrong is complained of, and the rest holds. */
export function readStetFile(uri: string, text: string | null): StetFile {
  const problems: StyleProblem[] = [];
  if (text === null) return { uri, text, entries: [], problems };
  const bad = new Set<Node>();
  const complain = complainInto(problems, uri);
  const root = parseJson(text, complain);
  if (root) validateNode(root, stetSchema, complain, bad);
  const list = root && !bad.has(root) ? fieldsOf(root, bad).get('stet') : undefined;
  const items = list && !bad.has(list) ? (list.children ?? []).filter((item) => !bad.has(item)) : [];
  return { uri, text, entries: items.map((item) => readEntry(item, bad)), problems };
}

function readEntry(item: Node, bad: ReadonlySet<Node>): StetEntry {
  const fields = fieldsOf(item, bad);
  const textIn = (key: string): string => (typeof fields.get(key)?.value === 'string' ? String(fields.get(key)!.value) : '');
  const start: unknown = fields.get('start')?.value;
  const words = textIn('words');
  const isHere = textIn('scope') !== 'story';
  const position = typeof start === 'number' ? { start, end: start + words.length } : null;
  return {
    ...spanOf(item),
    file: textIn('file'),
    rules: [textIn('rule')],
    scope: isHere ? 'here' : 'story',
    words: isHere || words === '' ? null : words,
    reason: textIn('reason'),
    anchor: isHere ? { exact: words, prefix: textIn('before'), suffix: textIn('after'), position } : null,
  };
}

function fieldsOf(node: Node, bad: ReadonlySet<Node>): ReadonlyMap<string, Node> {
  const fields = new Map<string, Node>();
  for (const child of node.children ?? []) {
    const { key, value } = propertyOf(child);
    if (value && !bad.has(child)) fields.set(key, value);
  }
  return fields;
}
