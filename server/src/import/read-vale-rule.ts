/** Reads one rule of Vale (a YAML file): literal words become terms, what Copydesk has a rule for turns that on, and the rest is named with the reason. */
import { isAlias, parseDocument, visit } from 'yaml';
import type { Level } from '../engine/index.ts';
import { isRecord } from '../settings/values.ts';
import { expandPattern } from './expand-pattern.ts';
import { type Imported, type ImportedTerm, nothingImported, type NotTaken } from './imported.ts';

/** UTF-16 units; larger files are no rules. */
const mostLength = 2_000_000;

/** `where` names the file in answers ("Desk/Terms.yml"). Total: what is no rule is not taken, and said to be none. */
export function readValeRule(where: string, text: string): Imported {
  const refuse = (why: string): Imported => ({ ...nothingImported, notTaken: [{ where, what: null, why }] });
  if (text.length > mostLength) return refuse('It is too large for a rule.');
  let value: unknown;
  try {
    const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
    const [error] = document.errors;
    if (error) return refuse(`It is not YAML: ${error.message.split('\n')[0]!.replace(/[.:\s]*$/, '')}.`);
    let hasAlias = false;
    visit(document, (_, node) => (isAlias(node) ? ((hasAlias = true), visit.BREAK) : undefined));
    if (hasAlias) return refuse('It repeats parts of itself by aliases (“*name”). Write them out.');
    value = document.toJS();
  } catch (error) {
    return refuse(`It is not YAML: ${String(error)}.`);
  }
  if (!isRecord(value) || typeof value['extends'] !== 'string') {
    return refuse('It is no rule of Vale: it does not say what it extends.');
  }
  const read = Object.hasOwn(readers, value['extends']) ? readers[value['extends']] : undefined;
  if (!read) return refuse(`Vale’s “${value['extends']}” is not known here.`);
  const scope = textsOf(value['scope']);
  if (scope.some((one) => !everywhere.has(one.trim()))) {
    return refuse(`It looks at one part of the text alone (scope: ${scope.join(', ')}), and a house style looks everywhere.`);
  }
  return read(where, value);
}

/** Scopes that come to all of the copy. */
const everywhere: ReadonlySet<string> = new Set(['text', 'raw', 'summary', 'paragraph', 'sentence', 'text.md']);

type Fields = Readonly<Record<string, unknown>>;
type Read = (where: string, fields: Fields) => Imported;

const levels: Readonly<Record<string, Level>> = { error: 'error', warning: 'warning', suggestion: 'information' };
const levelOf = ({ level }: Fields): Level =>
  typeof level === 'string' && Object.hasOwn(levels, level) ? levels[level]! : 'warning';

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** What all terms of a rule share. */
function shared(where: string, fields: Fields): Omit<ImportedTerm, 'avoid' | 'prefer' | 'case'> {
  const { message, link } = fields;
  // A message with “%s” is a form for Vale to fill in; Copydesk has its own.
  const why =
    typeof message === 'string' && !message.includes('%s') && message.trim() !== '' ? message.trim().replace(/\.$/, '') : null;
  const except = textsOf(fields['exceptions']).flatMap((pattern) => literalsOf(pattern) ?? []);
  return { why, except, level: levelOf(fields), source: `Vale ${where}${typeof link === 'string' ? `, ${link}` : ''}` };
}

function literalsOf(pattern: string): readonly string[] | null {
  const expanded = expandPattern(pattern);
  return 'literals' in expanded ? expanded.literals : null;
}

/** Terms of patterns, those that are not literal named. */
function termsOf(
  where: string,
  fields: Fields,
  entries: readonly { readonly pattern: string; readonly prefer: readonly string[] }[],
): Imported {
  const terms: ImportedTerm[] = [];
  const notTaken: NotTaken[] = [];
  const common = shared(where, fields);
  for (const { pattern, prefer } of entries) {
    const expanded = expandPattern(pattern);
    const fault = 'refused' in expanded ? `The pattern ${expanded.refused}.` : faultOf(fields, expanded.literals);
    if (fault !== null || 'refused' in expanded) {
      notTaken.push({ where, what: pattern, why: fault ?? '' });
      continue;
    }
    const anyCase = fields['ignorecase'] === true || expanded.ignoresCase;
    const avoid = expanded.literals.filter((text) => !prefer.includes(text));
    if (avoid.length > 0) {
      terms.push({ ...common, avoid, prefer, case: anyCase && !differOnlyInCapitals(avoid, prefer) ? 'any' : 'exact' });
    }
  }
  return { ...nothingImported, terms, notTaken };
}

/** "github" for "GitHub": capitals are what it is about. */
const differOnlyInCapitals = (avoid: readonly string[], prefer: readonly string[]): boolean =>
  avoid.some((one) => prefer.some((other) => one.toLowerCase() === other.toLowerCase()));

const faultOf = ({ nonword }: Fields, literals: readonly string[]): string | null =>
  nonword === true && literals.some((text) => /[\p{L}\p{N}]/u.test(text))
    ? 'It is looked for within words too, and a house style has whole words.'
    : null;

const refused =
  (why: string): Read =>
  (where) => ({ ...nothingImported, notTaken: [{ where, what: null, why }] });

const existence: Read = (where, fields) => {
  const action = isRecord(fields['action']) ? fields['action'] : {};
  const prefer = action['name'] === 'replace' ? textsOf(action['params']) : [];
  const raw = textsOf(fields['raw']);
  const tokens = textsOf(fields['tokens']);
  const patterns = raw.length > 0 ? [raw.join('')] : tokens;
  if (patterns.length === 0) return refused('It names no words.')(where, fields);
  return termsOf(
    where,
    fields,
    patterns.map((pattern) => ({ pattern, prefer })),
  );
};

const substitution: Read = (where, fields) => {
  const maps = Array.isArray(fields['swap']) ? fields['swap'] : [fields['swap']];
  const swaps = maps.filter(isRecord).flatMap((map) => Object.entries(map));
  if (swaps.length === 0) return refused('It swaps no words.')(where, fields);
  const isLiteral = (text: string): boolean => !/\$\d|\$\{/.test(text);
  const taken = swaps.filter(([, to]) => isLiteral(String(to)));
  const read = termsOf(
    where,
    fields,
    taken.map(([pattern, to]) => ({
      pattern,
      prefer: String(to)
        .split('|')
        .map((text) => text.trim())
        .filter((text) => text !== ''),
    })),
  );
  const groups = swaps
    .filter(([, to]) => !isLiteral(String(to)))
    .map(([pattern]) => ({ where, what: pattern, why: 'What it writes is put together from what it found (“$1”).' }));
  return { ...read, notTaken: [...read.notTaken, ...groups] };
};

const occurrence: Read = (where, fields) => {
  // “At most none” is to avoid it.
  if (fields['max'] === 0) {
    return termsOf(
      where,
      fields,
      textsOf(fields['token']).map((pattern) => ({ pattern, prefer: [] })),
    );
  }
  return refused('It counts how often something stands in a sentence or paragraph, and a house style counts nothing.')(
    where,
    fields,
  );
};

const repetition: Read = (where, fields) => {
  const tokens = textsOf(fields['tokens']);
  const anyWord = /^(?:\[\^\\s\]\+|\\w\+|\[\\w\]\+|\[A-Za-z\]\+|\[a-zA-Z\]\+|\\b\\w\+\\b)$/;
  if (tokens.some((token) => !anyWord.test(token))) {
    return refused('It looks for certain words in a row; spelling/repeated-word looks for any.')(where, fields);
  }
  return { ...nothingImported, rules: [{ rule: 'spelling/repeated-word', level: levelOf(fields), options: {} }] };
};

const consistency: Read = (where, fields) => {
  const either = isRecord(fields['either']) ? Object.entries(fields['either']) : [];
  if (either.length === 0) return refused('It names no two forms.')(where, fields);
  const notTaken: NotTaken[] = [];
  const pairs: string[] = [];
  for (const [one, other] of either) {
    const forms = [one, String(other)].map((pattern) => literalsOf(pattern));
    if (forms.some((literals) => literals?.length !== 1 || !/^\p{L}+$/u.test(literals[0]!))) {
      notTaken.push({
        where,
        what: `${one}: ${String(other)}`,
        why: 'Only single words are kept to one form. Decide for one of them with avoid and prefer.',
      });
    } else pairs.push(forms.map((literals) => literals![0]!).join('/'));
  }
  const rules = pairs.length > 0 ? [{ rule: 'spelling/mixed-variant', level: levelOf(fields), options: { pairs } }] : [];
  return { ...nothingImported, rules, notTaken };
};

const conditional: Read = (where, fields) => {
  const [first = '', second = ''] = [textsOf(fields['first'])[0], textsOf(fields['second'])[0]];
  const isAbbreviation = /^\\b\(\[A-Z\]\{\d,\d?\}\)\\b$/.test(first) && /\\\(\(\[A-Z\]\{\d,\d?\}\)\\\)$/.test(second);
  if (!isAbbreviation) {
    return refused('It asks for one pattern where another stands; only “an abbreviation needs its full form” has a rule here.')(
      where,
      fields,
    );
  }
  const known = textsOf(fields['exceptions']).filter((text) => /^[\p{L}\p{N}&-]+$/u.test(text));
  return { ...nothingImported, rules: [{ rule: 'abbreviations/undefined', level: levelOf(fields), options: { known } }] };
};

const capitalization: Read = (where, fields) => {
  const match = textsOf(fields['match'])[0] ?? '';
  const literals = match.startsWith('$') ? null : literalsOf(match);
  if (!literals) {
    return refused('It asks for the capitals of whole headings or sentences, for which Copydesk has no rule.')(where, fields);
  }
  // The words must stand in just these capitals: small letters, and one capital where there are more, are what is avoided.
  const terms = literals.flatMap((prefer): ImportedTerm[] => {
    const avoid = [prefer.toLowerCase(), prefer.toUpperCase()].filter((text) => text !== prefer);
    return avoid.length > 0 ? [{ ...shared(where, fields), avoid, prefer: [prefer], case: 'exact' }] : [];
  });
  return { ...nothingImported, terms };
};

const sequence: Read = (where, fields) => {
  const tokens = Array.isArray(fields['tokens']) ? fields['tokens'].filter(isRecord) : [];
  const isPlain =
    tokens.length > 0 && tokens.every((token) => typeof token['pattern'] === 'string' && Object.keys(token).length === 1);
  if (!isPlain) return refused('It goes by parts of speech, and a house style has words alone.')(where, fields);
  return termsOf(where, fields, [{ pattern: tokens.map((token) => `(?:${String(token['pattern'])})`).join(' '), prefer: [] }]);
};

const readers: Readonly<Record<string, Read>> = {
  existence,
  substitution,
  occurrence,
  repetition,
  consistency,
  conditional,
  capitalization,
  sequence,
  metric: refused('It reckons a figure from the whole text, and Copydesk has no such measure.'),
  readability: refused('It reckons how hard the text is to read, and Copydesk has no such measure.'),
  script: refused('It is a program, and Copydesk runs none that comes with a style.'),
  spelling: refused('It checks spelling by a dictionary, and Copydesk has no spelling checker.'),
};
