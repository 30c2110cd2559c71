/** Puts an item at the end of a list in JSON with comments, on a line of its own; nothing else is touched. */
import type { Node } from 'jsonc-parser';

/** `list` is a node of the text. */
export function insertItem(text: string, list: Node, item: object): string {
  const fields = Object.entries(item).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const line = `{ ${fields.join(', ')} }`;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const close = list.offset + list.length - 1;
  const last = list.children?.at(-1);
  const outer = indentAt(text, list.offset);
  if (!last) {
    const inner = outer + (outer.startsWith('\t') ? '\t' : '  ');
    return `${text.slice(0, list.offset + 1)}${eol}${inner}${line}${eol}${outer}${text.slice(close)}`;
  }
  const end = last.offset + last.length;
  // A comma that stands behind the last item already is kept behind the new one's place.
  const comma = /^\s*,/.exec(text.slice(end, close))?.[0] ?? '';
  const isApart = /[\r\n]/.test(text.slice(list.offset, last.offset));
  const separator = isApart ? `,${eol}${indentAt(text, last.offset)}` : ', ';
  return `${text.slice(0, end)}${separator}${line}${text.slice(end + comma.length)}`;
}

/** White space at the start of the line. */
const indentAt = (text: string, offset: number): string => {
  const from = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(from, offset))![0];
};
