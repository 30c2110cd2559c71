/**
 * Messages as they are written to a stream: JSON in ASCII, its long lists put down piece by piece. Node 20 takes a millisecond and more for each string
 * of over 128 KB, and a long story has diagnostics of 200 KB at each keystroke; whoever reads ASCII need not make a string of two bytes a character.
 */
import type { Message } from 'vscode-languageserver/node';

/** Items of a list that are put down at once. */
const together = 64;

/** UTF-8 as the Language Server Protocol has it, of which ASCII is a part. Throws where a message has no JSON. */
export function encodeMessage(message: Message): Uint8Array {
  const { result, ...outer } = message as Message & { readonly result?: unknown };
  if (!isList(result)) return bytes(JSON.stringify(message));
  const { items, ...inner } = result;
  const head = JSON.stringify({ ...outer, result: inner }).slice(0, -'}}'.length);
  const parts = [bytes(`${head}${head.endsWith('{') ? '' : ','}"items":[`)];
  for (let i = 0; i < items.length; i += together) {
    const some = JSON.stringify(items.slice(i, i + together)).slice(1, -1);
    parts.push(bytes(i === 0 ? some : `,${some}`));
  }
  parts.push(bytes(']}}'));
  return Buffer.concat(parts);
}

/** Diagnostics, completions and the like. */
const isList = (result: unknown): result is { readonly items: readonly unknown[] } =>
  typeof result === 'object' && result !== null && 'items' in result && Array.isArray(result.items);

/** JSON has all that is not ASCII in strings alone, where it may stand as an escape. */
const bytes = (json: string): Buffer =>
  Buffer.from(
    json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    'latin1',
  );
