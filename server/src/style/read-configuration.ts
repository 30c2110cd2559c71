/** Reads a configuration file or a house style: what is right in it is taken, what is wrong is complained of with its place. */
import type { Node } from 'jsonc-parser';
import {
  type ApprovedName,
  type AvoidedForm,
  type Exceptions,
  type Level,
  noExceptions,
  type OptionValue,
  type RuleSetting,
  type RuleSettings,
} from '../engine/index.ts';
import type { Configuration, Examples, FileOverride, NameEntry, StyleLayer, TermEntry } from './configuration.ts';
import { findContradictions } from './find-contradictions.ts';
import { globMistake } from './glob-mistake.ts';
import type { JsonSchema } from './json-schema.ts';
import { parseJson } from './parse-json.ts';
import { type Complain, type StyleProblem, complainInto } from './style-problem.ts';
import { propertyOf, spanOf, validateNode } from './validate-node.ts';

export interface ReadConfiguration {
  readonly configuration: Configuration;
  readonly problems: readonly StyleProblem[];
}

/** Total: any text gives a configuration, an empty one at worst. */
export function readConfiguration(uri: string, text: string, schema: JsonSchema): ReadConfiguration {
  const problems: StyleProblem[] = [];
  const complain = complainInto(problems, uri);
  const bad = new Set<Node>();
  const root = parseJson(text, complain);
  if (root) validateNode(root, schema, complain, bad);
  const fields = fieldsOf(root && !bad.has(root) ? root : null, bad);
  const source = textOf(fields.get('source'));
  const layer = readLayer(fields, bad, source, complain);
  const configuration: Configuration = {
    uri,
    name: textOf(fields.get('name')),
    description: textOf(fields.get('description')),
    root: fields.get('root')?.value === true,
    ...layer,
    files: itemsOf(fields.get('files'), bad).map((node): FileOverride => {
      const own = fieldsOf(node, bad);
      return { match: readGlobs(own.get('match'), bad, complain), ...readLayer(own, bad, source, complain) };
    }),
  };
  return { configuration, problems };
}

/** A layer alone, as an article's front matter holds one. */
export function readLayerNode(node: Node | null, schema: JsonSchema, complain: Complain): StyleLayer {
  const bad = new Set<Node>();
  if (node) validateNode(node, schema, complain, bad);
  return readLayer(fieldsOf(node && !bad.has(node) ? node : null, bad), bad, null, complain);
}

/** Values of an object's properties that the schema took, by key; a Map, so that no key means anything to JavaScript. */
function fieldsOf(node: Node | null | undefined, bad: ReadonlySet<Node>): ReadonlyMap<string, Node> {
  const fields = new Map<string, Node>();
  if (node?.type !== 'object') return fields;
  for (const child of node.children ?? []) {
    const { key, value } = propertyOf(child);
    if (value && !bad.has(child) && !bad.has(value)) fields.set(key, value);
  }
  return fields;
}

const itemsOf = (node: Node | undefined, bad: ReadonlySet<Node>): readonly Node[] =>
  node?.type === 'array' ? (node.children ?? []).filter((item) => !bad.has(item)) : [];

const textOf = (node: Node | undefined): string | null => (typeof node?.value === 'string' ? node.value : null);

const oneOrMore = (node: Node | undefined, bad: ReadonlySet<Node>): readonly Node[] =>
  node === undefined ? [] : node.type === 'array' ? itemsOf(node, bad) : [node];

const textsOf = (node: Node | undefined, bad: ReadonlySet<Node>): readonly string[] =>
  oneOrMore(node, bad).flatMap((item) => textOf(item) ?? []);

/** Those that can be used. */
const readGlobs = (node: Node | undefined, bad: ReadonlySet<Node>, complain: Complain): readonly string[] =>
  oneOrMore(node, bad).flatMap((item) => {
    const glob = textOf(item) ?? '';
    const mistake = globMistake(glob);
    if (mistake) complain(spanOf(item), 'wrong-glob', mistake.message, mistake.instead);
    return mistake ? [] : [glob];
  });

function readLayer(
  fields: ReadonlyMap<string, Node>,
  bad: ReadonlySet<Node>,
  source: string | null,
  complain: Complain,
): StyleLayer {
  const terms = itemsOf(fields.get('terms'), bad).flatMap((node) => readTerm(node, bad, source, complain));
  const names = itemsOf(fields.get('names'), bad).flatMap((node) => readName(node, bad, source));
  findContradictions(terms, names, complain);
  return {
    extends: oneOrMore(fields.get('extends'), bad).map((node) => ({ name: textOf(node) ?? '', ...spanOf(node) })),
    terms,
    names,
    rules: readRules(fields.get('rules'), bad),
  };
}

function readTerm(node: Node, bad: ReadonlySet<Node>, source: string | null, complain: Complain): readonly TermEntry[] {
  const fields = fieldsOf(node, bad);
  const avoid = textsOf(fields.get('avoid'), bad);
  const prefer = textsOf(fields.get('prefer'), bad);
  const forms = formsOf(avoid, prefer[0] ?? null, fields.get('forms'), bad);
  const id = textOf(fields.get('id')) ?? forms[0]?.avoid.toLowerCase();
  if (id === undefined) {
    complain(
      spanOf(node),
      'no-term',
      'This entry says neither what to avoid nor which inherited entry it changes. Add “avoid” or “id”.',
    );
    return [];
  }
  const why = textOf(fields.get('why'));
  const level = textOf(fields.get('level')) as Level | null;
  const own = textOf(fields.get('source')) ?? (forms.length > 0 ? source : null);
  const insideQuotes: unknown = fields.get('insideQuotes')?.value;
  const capitals =
    textOf(fields.get('case')) ?? (avoid.some((text) => /\p{Lu}/u.test(text)) ? 'exact' : forms.length > 0 ? 'any' : null);
  return [
    {
      ...spanOf(node),
      id,
      examples: readExamples(fields, bad),
      given: {
        ...(forms.length > 0 ? { forms } : {}),
        ...(fields.has('prefer') ? { prefer } : {}),
        ...(why === null ? {} : { why }),
        ...(fields.has('except') ? { except: readExceptions(fields.get('except'), bad) } : {}),
        ...(capitals === null ? {} : { case: capitals as 'any' | 'exact' }),
        ...(typeof insideQuotes === 'boolean' ? { insideQuotes } : {}),
        ...(level === null ? {} : { level }),
        ...(own === null ? {} : { source: own }),
      },
    },
  ];
}

function readName(node: Node, bad: ReadonlySet<Node>, source: string | null): readonly NameEntry[] {
  const fields = fieldsOf(node, bad);
  const written = textOf(fields.get('name'));
  if (written === null) return [];
  const words = written.split(/\s+/);
  const partFor = (avoid: string): string => {
    const count = avoid.trim().split(/[\s-]+/).length;
    return count < words.length ? words.slice(-count).join(' ') : written;
  };
  const avoid = textsOf(fields.get('avoid'), bad).map((text) => ({ avoid: text, prefer: partFor(text) }));
  const name: ApprovedName = {
    name: written,
    forms: [...avoid, ...formsOf([], null, fields.get('forms'), bad)],
    role: textOf(fields.get('role')),
    why: textOf(fields.get('why')),
    except: readExceptions(fields.get('except'), bad),
    source: textOf(fields.get('source')) ?? source,
  };
  return [{ ...spanOf(node), name, examples: readExamples(fields, bad) }];
}

function formsOf(
  avoid: readonly string[],
  prefer: string | null,
  node: Node | undefined,
  bad: ReadonlySet<Node>,
): readonly AvoidedForm[] {
  const inflected = [...fieldsOf(node, bad)].map(([form, value]) => ({ avoid: form, prefer: textOf(value) || null }));
  return [...avoid.map((text) => ({ avoid: text, prefer })), ...inflected].filter((form) => /[^\s]/.test(form.avoid));
}

function readExceptions(node: Node | undefined, bad: ReadonlySet<Node>): Exceptions {
  if (!node) return noExceptions;
  const fields = fieldsOf(node, bad);
  const list = (key: string): readonly string[] => textsOf(fields.get(key), bad);
  return { before: list('before'), after: list('after'), for: list('for') };
}

const readExamples = (fields: ReadonlyMap<string, Node>, bad: ReadonlySet<Node>): Examples => ({
  faulty: textsOf(fields.get('faulty'), bad),
  fixed: textsOf(fields.get('fixed'), bad),
  fine: textsOf(fields.get('fine'), bad),
});

function readRules(node: Node | undefined, bad: ReadonlySet<Node>): RuleSettings {
  const settings = [...fieldsOf(node, bad)].map(([rule, value]): [string, RuleSetting] => {
    const level = textOf(value) as Level | null;
    if (level !== null) return [rule, { level }];
    const fields = fieldsOf(value, bad);
    const own = textOf(fields.get('level')) as Level | null;
    const options = [...fieldsOf(fields.get('options'), bad)].map(([key, option]): [string, OptionValue] => [
      key,
      option.type === 'array' ? textsOf(option, bad) : (option.value as OptionValue),
    ]);
    return [
      rule,
      { ...(own === null ? {} : { level: own }), ...(options.length > 0 ? { options: Object.fromEntries(options) } : {}) },
    ];
  });
  return Object.fromEntries(settings);
}
