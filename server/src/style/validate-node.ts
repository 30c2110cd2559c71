/** Checks a parsed JSON file against a schema, with the place of every mistake. */
import type { Node } from 'jsonc-parser';
import type { Span } from '../engine/index.ts';
import type { JsonSchema } from './json-schema.ts';
import { nearestOf } from './nearest-of.ts';
import type { Complain } from './style-problem.ts';

export const spanOf = ({ offset, length }: Node): Span => ({ start: offset, end: offset + length });

/** Key and value of a property. Null where the value is still to be written. */
export const propertyOf = (node: Node): { readonly key: string; readonly keyNode: Node; readonly value: Node | null } => ({
  key: String(node.children![0]!.value),
  keyNode: node.children![0]!,
  value: node.children![1] ?? null,
});

/** Complains of everything in the node that the schema has not; the nodes complained of are added to `bad`. Recursive: see `tooDeep`. */
export function validateNode(node: Node, schema: JsonSchema, complain: Complain, bad: Set<Node>): void {
  const refuse = (code: string, message: string, instead: string | null = null): void => {
    bad.add(node);
    complain(spanOf(node), code, message, instead);
  };
  if (schema.anyOf) {
    const fitting = schema.anyOf.filter((one) => typeFits(node, one));
    if (fitting.length === 0) return refuse('wrong-type', `Expected ${expected(schema)}.`);
    if (fitting.some((one) => isValid(node, one))) return;
    return validateNode(node, fitting.at(-1)!, complain, bad);
  }
  if (!typeFits(node, schema)) return refuse('wrong-type', `Expected ${expected(schema)}.`);
  if (schema.enum && !schema.enum.includes(node.value as string)) {
    return refuse(
      'wrong-value',
      `${JSON.stringify(node.value)} is not possible here. ${didYouMean(node.value, schema.enum)}`,
      nearestOf(
        String(node.value),
        schema.enum.filter((one) => typeof one === 'string'),
      ),
    );
  }
  if (node.type === 'string' && schema.minLength && String(node.value).trim().length < schema.minLength) {
    return refuse('empty', 'This must not be empty. Write something here, or take the entry out.');
  }
  if (node.type === 'array') for (const item of node.children ?? []) validateNode(item, schema.items ?? {}, complain, bad);
  if (node.type === 'object') validateObject(node, schema, complain, bad, refuse);
}

function validateObject(
  node: Node,
  { properties = {}, additionalProperties = true, required = [], 'x-keys': keys = 'key' }: JsonSchema,
  complain: Complain,
  bad: Set<Node>,
  refuse: (code: string, message: string) => void,
): void {
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    const { key, keyNode, value } = propertyOf(child);
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (seen.has(key)) {
      complain(spanOf(keyNode), 'duplicate-key', `“${key}” stands here twice; the last one counts. Keep one of them.`);
    }
    seen.add(key);
    if (!known && additionalProperties === false) {
      bad.add(child);
      const known = Object.keys(properties);
      complain(
        spanOf(keyNode),
        'unknown-key',
        `There is no ${keys} “${key}”. ${didYouMean(key, known)}`,
        nearestOf(
          key,
          known.filter((one) => !seen.has(one)),
        ),
      );
      continue;
    }
    const schema = known ?? (typeof additionalProperties === 'object' ? additionalProperties : {});
    if (value) validateNode(value, schema, complain, bad);
    else bad.add(child);
    if (value && bad.has(value)) bad.add(child);
  }
  for (const key of required) if (!seen.has(key)) refuse('missing-key', `“${key}” is missing here. Add it.`);
}

function isValid(node: Node, schema: JsonSchema): boolean {
  let valid = true;
  validateNode(node, schema, () => (valid = false), new Set());
  return valid;
}

const typeFits = ({ type, value }: Node, schema: JsonSchema): boolean => {
  if (schema.anyOf) return true;
  if (schema.type) return schema.type === type;
  return schema.enum ? schema.enum.some((one) => typeof one === typeof value) : true;
};

function expected({ anyOf, type, enum: values }: JsonSchema): string {
  if (anyOf) return [...new Set(anyOf.map(expected))].join(' or ');
  if (values) return `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`;
  switch (type) {
    case 'array':
      return 'a list in [ ]';
    case 'object':
      return 'an object in { }';
    case 'boolean':
      return 'true or false';
    case 'number':
      return 'a number';
    default:
      return 'text in quotation marks';
  }
}

/** Names the nearest, or all where they are few. */
function didYouMean(given: unknown, known: readonly (string | number | boolean)[]): string {
  const names = known.map(String);
  const nearest = nearestOf(String(given), names);
  if (nearest !== null) return `Did you mean “${nearest}”?`;
  return names.length <= 12
    ? `Take one of ${names.map((name) => `“${name}”`).join(', ')}.`
    : 'The editor offers the whole list (Ctrl+Space); “copydesk rules” prints that of the rules.';
}
