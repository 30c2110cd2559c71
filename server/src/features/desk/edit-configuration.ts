/** Writes a decision of the desk into its nearest configuration file, comments and all else left as they are. */
import { applyEdits, findNodeAtLocation, type JSONPath, modify, type Node } from 'jsonc-parser';
import type { DeskWish } from '../../protocol.ts';
import { insertItem } from './insert-item.ts';
import { parseJson } from '../../style/parse-json.ts';

type Decision = Exclude<DeskWish, { readonly do: 'stet' }>;

/** What a new file opens with: somebody will read it who did not ask for it. */
const newFile = `// House style of this folder and those below it.
{
}
`;

/** The text after it; `text` is null where there is no file yet. Null where the file is too faulty to be written to. */
export function editConfiguration(text: string | null, decision: Decision, reason: string): string | null {
  const before = text === null || text.trim() === '' ? newFile : text;
  let isFaulty = false;
  const root = parseJson(before, () => (isFaulty = true));
  if (isFaulty || (root && root.type !== 'object')) return null;
  const why = reason.trim() === '' ? {} : { why: reason.trim() };
  switch (decision.do) {
    case 'term':
      return add(before, root, 'terms', { avoid: decision.avoid, prefer: decision.prefer, ...why });
    case 'name':
      return add(before, root, 'names', {
        name: decision.name,
        ...(decision.avoid === null ? {} : { avoid: decision.avoid }),
        ...why,
      });
    case 'rule-off':
      return set(before, ['rules', decision.rule], 'off');
  }
}

/** An item more in a list, which is made where it is missing. */
function add(text: string, root: Node | null, key: string, item: object): string | null {
  const list = root && findNodeAtLocation(root, [key]);
  if (!list) return set(text, [key], [item]);
  return list.type === 'array' ? insertItem(text, list, item) : null;
}

function set(text: string, path: JSONPath, value: unknown): string {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 4 : Math.min(8, indent.length),
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  return applyEdits(text, modify(text, path, value, { formattingOptions }));
}
