/** Reads a sidecar: what it holds, and what is wrong with it and where. */
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Annotation, isAnnotation, lastTouched, type SidecarItem } from '../annotation.ts';
import { isObject, readAnnotation } from './annotation-json.ts';
import { readMerged } from './read-merged.ts';
import { type Complaint, emptySidecar, type Sidecar } from './sidecar.ts';

/** Never throws. A page (`items`), a list of annotations, a single one: all that the Web Annotation model calls a file of annotations. */
export function readSidecar(text: string): Sidecar {
  if (text.trim() === '') return emptySidecar;
  const errors: ParseError[] = [];
  const tree = parseTree(text.replace(/^\ufeff/, ' '), errors, { disallowComments: true, allowTrailingComma: false });
  if (!tree || errors.length > 0) {
    const merged = readMerged(text);
    if (merged) return { state: 'read', items: withoutDoubles(merged.map(readItem)), complaints: [], merged: true };
    const [first] = errors;
    const what = first ? sentenceOf(printParseErrorCode(first.error)) : '';
    return { state: 'broken', complaints: [complain(text, first?.offset ?? 0, `This is no JSON: ${what}`)] };
  }
  const nodes = itemsOf(tree);
  if (!nodes) {
    return { state: 'broken', complaints: [complain(text, tree.offset, 'This holds no annotations: expected "items": [ … ].')] };
  }
  const complaints: Complaint[] = [];
  const items = nodes.map((node, i): SidecarItem => {
    const raw: unknown = getNodeValue(node);
    const item = isObject(raw) ? readAnnotation(raw) : { fault: 'is no object.', key: '' };
    if (!('fault' in item)) return item;
    const place = findNodeAtLocation(node, [item.key]) ?? node;
    complaints.push(complain(text, place.offset, `Annotation ${i + 1} ${item.fault} It is kept as it is.`));
    return { raw };
  });
  const distinct = withoutDoubles(items);
  return { state: 'read', items: distinct, complaints, merged: distinct.length < items.length };
}

function itemsOf(tree: Node): readonly Node[] | null {
  if (tree.type === 'array') return tree.children ?? [];
  const items =
    findNodeAtLocation(tree, ['items']) ?? findNodeAtLocation(tree, ['first', 'items']) ?? findNodeAtLocation(tree, ['rows']);
  if (items) return items.type === 'array' ? (items.children ?? []) : null;
  return findNodeAtLocation(tree, ['target']) ? [tree] : null;
}

function readItem(raw: unknown): SidecarItem {
  const item = isObject(raw) ? readAnnotation(raw) : null;
  return item && !('fault' in item) ? item : { raw };
}

/** Of two annotations with one id, as a merge leaves them, the one that was touched last, in the place of the first. */
function withoutDoubles(items: readonly SidecarItem[]): readonly SidecarItem[] {
  const latest = new Map<string, Annotation>();
  for (const item of items.filter(isAnnotation)) {
    const other = latest.get(item.id);
    if (!other || lastTouched(item) > lastTouched(other)) latest.set(item.id, item);
  }
  const taken = new Set<string>();
  return items.flatMap((item) => {
    if (!isAnnotation(item) || item.id === '') return [item];
    if (taken.has(item.id)) return [];
    taken.add(item.id);
    return [latest.get(item.id)!];
  });
}

function complain(text: string, offset: number, message: string): Complaint {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { message, offset, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** "CommaExpected" as "Comma expected." */
const sentenceOf = (code: string): string => {
  const words = code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
};
