/** Joins layers of style, the farthest first, into one: the nearer decides. */
import { type ApprovedName, type HouseStyle, noExceptions, type RuleSetting, type Term } from '../engine/index.ts';
import type { StyleLayer, TermEntry } from './configuration.ts';

export interface MergedLayers {
  readonly style: HouseStyle;
  /** Entries that mean to change an inherited one, where none has their id. */
  readonly orphans: readonly TermEntry[];
}

export function mergeLayers(layers: readonly StyleLayer[]): MergedLayers {
  const terms = new Map<string, Term>();
  const names = new Map<string, ApprovedName>();
  const rules = new Map<string, RuleSetting>();
  const orphans: TermEntry[] = [];
  for (const layer of layers) {
    const wanted = new Set<string>();
    for (const entry of layer.terms) {
      const inherited = terms.get(entry.id);
      if (!entry.given.forms && !inherited) orphans.push(entry);
      else {
        // A nearer entry stands behind all farther ones, so that it is the one that is found.
        terms.delete(entry.id);
        terms.set(entry.id, { ...(entry.given.forms ? plainTerm : inherited!), ...entry.given, id: entry.id });
        for (const { avoid } of entry.given.forms ?? []) wanted.add(avoid.toLowerCase());
      }
    }
    for (const { name } of layer.names) {
      names.delete(name.name);
      names.set(name.name, name);
      for (const { avoid } of name.forms) wanted.add(avoid);
    }
    const own = new Set<unknown>([
      ...layer.terms.map(({ id }) => terms.get(id)),
      ...layer.names.map(({ name }) => names.get(name.name)),
    ]);
    yieldTo(wanted, own, terms, names);
    for (const [rule, setting] of Object.entries(layer.rules)) {
      const before = rules.get(rule);
      rules.set(rule, { ...before, ...setting, ...optionsOf(before, setting) });
    }
  }
  return { style: { terms: [...terms.values()], names: [...names.values()], rules: Object.fromEntries(rules) }, orphans };
}

const plainTerm: Omit<Term, 'id'> = {
  forms: [],
  prefer: [],
  why: null,
  except: noExceptions,
  case: 'any',
  insideQuotes: false,
  level: null,
  source: null,
};

const optionsOf = (before: RuleSetting | undefined, { options }: RuleSetting): RuleSetting =>
  before?.options || options ? { options: { ...before?.options, ...options } } : {};

/** What a nearer layer avoids, no farther one decides: its forms of the word go, and so do forms for which it would write the word. */
function yieldTo(
  wanted: ReadonlySet<string>,
  own: ReadonlySet<unknown>,
  terms: Map<string, Term>,
  names: Map<string, ApprovedName>,
): void {
  if (wanted.size === 0) return;
  for (const [id, term] of terms) {
    if (own.has(term)) continue;
    const forms = term.forms.filter(
      ({ avoid, prefer }) => !wanted.has(avoid.toLowerCase()) && !(prefer !== null && wanted.has(prefer.toLowerCase())),
    );
    if (forms.length < term.forms.length) terms.set(id, { ...term, forms });
  }
  for (const [key, name] of names) {
    if (own.has(name)) continue;
    if (wanted.has(name.name)) names.delete(key);
    else if (name.forms.some(({ avoid }) => wanted.has(avoid))) {
      names.set(key, { ...name, forms: name.forms.filter(({ avoid }) => !wanted.has(avoid)) });
    }
  }
}
