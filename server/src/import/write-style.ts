/** Writes what an import has taken as a house style: an entry a line. What says a thing twice, or two things at once, is left out and named. */
import type { Imported, ImportedRule, ImportedTerm, NotTaken } from './imported.ts';

export interface WrittenStyle {
  readonly text: string;
  readonly terms: number;
  readonly names: number;
  readonly rules: readonly string[];
  /** Besides what was not taken before. */
  readonly notTaken: readonly NotTaken[];
}

export function writeStyle(name: string, { terms, names, rules }: Imported): WrittenStyle {
  const { kept, notTaken } = withoutContradictions(terms);
  const byName = new Map(names.map((entry) => [entry.name, entry]));
  const parts = [
    `  "name": ${JSON.stringify(name)}`,
    ...list('terms', kept.map(termOf)),
    ...list(
      'names',
      [...byName.values()].map(({ name: written, avoid, source }) => ({
        name: written,
        ...(avoid.length > 0 ? { avoid: oneOrMore(avoid) } : {}),
        source,
      })),
    ),
    ...(rules.length > 0 ? [`  "rules": ${JSON.stringify(rulesOf(rules), null, 2).replaceAll('\n', '\n  ')}`] : []),
  ];
  return {
    text: `{\n${parts.join(',\n')}\n}\n`,
    terms: kept.length,
    names: byName.size,
    rules: [...new Set(rules.map(({ rule }) => rule))],
    notTaken,
  };
}

const list = (key: string, entries: readonly object[]): readonly string[] =>
  entries.length === 0 ? [] : [`  "${key}": [\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`];

const oneOrMore = (texts: readonly string[]): string | readonly string[] => (texts.length === 1 ? texts[0]! : texts);

function termOf({ avoid, prefer, why, case: capitals, except, level, source }: ImportedTerm): object {
  const asRead = avoid.some((word) => /\p{Lu}/u.test(word)) ? 'exact' : 'any';
  return {
    avoid: oneOrMore(avoid),
    ...(prefer.length > 0 ? { prefer: oneOrMore(prefer) } : {}),
    ...(why === null ? {} : { why }),
    ...(except.length > 0 ? { except: { for: except } } : {}),
    ...(capitals === asRead ? {} : { case: capitals }),
    ...(level === null || level === 'warning' ? {} : { level }),
    source,
  };
}

/** Rules joined, their lists too; the last level counts. */
function rulesOf(rules: readonly ImportedRule[]): object {
  const joined = new Map<string, ImportedRule>();
  for (const one of rules) {
    const before = joined.get(one.rule);
    const options = Object.entries(one.options).map(([key, values]) => [
      key,
      [...new Set([...(before?.options[key] ?? []), ...values])],
    ]);
    joined.set(one.rule, {
      ...one,
      options: { ...before?.options, ...(Object.fromEntries(options) as ImportedRule['options']) },
    });
  }
  return Object.fromEntries(
    [...joined].map(([rule, { level, options }]) => [rule, Object.keys(options).length > 0 ? { level, options } : level]),
  );
}

const fold = (text: string): string => text.toLowerCase().replace(/[’ʼ]/g, "'");

/** The first that avoids a word keeps it; one that prefers what another avoids is left out. */
function withoutContradictions(terms: readonly ImportedTerm[]): {
  readonly kept: readonly ImportedTerm[];
  readonly notTaken: readonly NotTaken[];
} {
  const avoided = new Map<string, ImportedTerm>();
  const preferred = new Map<string, ImportedTerm>();
  const kept: ImportedTerm[] = [];
  const notTaken: NotTaken[] = [];
  for (const term of terms) {
    const where = term.source;
    const avoid = term.avoid.filter((word) => {
      const by = avoided.get(fold(word));
      const other = by ?? preferred.get(fold(word));
      if (other) {
        notTaken.push({ where, what: word, why: by ? `${by.source} avoids it already.` : `${other.source} prefers it.` });
      }
      return !other;
    });
    const clash = term.prefer.find((word) => avoided.has(fold(word)));
    if (clash !== undefined) {
      const why = `It prefers “${clash}”, which ${avoided.get(fold(clash))!.source} avoids.`;
      notTaken.push({ where, what: term.avoid.join(' | '), why });
    } else if (avoid.length > 0) {
      const own = { ...term, avoid };
      for (const word of avoid) avoided.set(fold(word), own);
      for (const word of term.prefer) if (!avoided.has(fold(word))) preferred.set(fold(word), own);
      kept.push(own);
    }
  }
  return { kept, notTaken };
}
