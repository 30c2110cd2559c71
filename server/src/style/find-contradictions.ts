/** Finds entries of one file that say one thing twice, or two things at once. */
import type { NameEntry, TermEntry } from './configuration.ts';
import type { Complain } from './style-problem.ts';

const keyOf = (text: string, isExact: boolean): string => {
  const folded = text.trim().replace(/\s+/g, ' ').replace(/[’ʼ]/g, "'");
  return isExact ? folded : folded.toLowerCase();
};

/** Linear in the entries. What is exact in capitals and what is not are told apart only within one entry's own kind. */
export function findContradictions(terms: readonly TermEntry[], names: readonly NameEntry[], complain: Complain): void {
  const ids = new Map<string, TermEntry>();
  const avoided = new Map<string, string>();
  const preferred = new Map<string, string>();
  for (const term of terms) {
    if (ids.has(term.id)) {
      complain(
        term,
        'duplicate-term',
        `There is an entry “${term.id}” above already; this one takes its place. Join the two, or give this one an id.`,
      );
    }
    ids.set(term.id, term);
  }
  const entries = [
    ...terms.map((term) => ({
      span: term,
      id: term.id,
      forms: term.given.forms ?? [],
      prefer: term.given.prefer ?? [],
      isExact: term.given.case === 'exact',
    })),
    ...names.map((entry) => ({
      span: entry,
      id: entry.name.name,
      forms: entry.name.forms,
      prefer: [entry.name.name],
      isExact: true,
    })),
  ];
  for (const { id, prefer, isExact } of entries) for (const text of prefer) preferred.set(keyOf(text, isExact), id);
  for (const { span, id, forms, prefer, isExact } of entries) {
    for (const { avoid } of forms) {
      const key = keyOf(avoid, isExact);
      const own = prefer.find((text) => keyOf(text, isExact) === key);
      const other = avoided.get(key);
      const opposite = preferred.get(key);
      if (own !== undefined) {
        complain(span, 'contradiction', `“${avoid}” is to be avoided and preferred in one entry. Take it out of one of them.`);
      } else if (other !== undefined && other !== id) {
        complain(
          span,
          'duplicate-term',
          `“${avoid}” is avoided by the entry “${other}” already; the later entry counts. Keep one of them.`,
        );
      } else if (opposite !== undefined && opposite !== id) {
        complain(
          span,
          'contradiction',
          `“${avoid}” is avoided here, and the entry “${opposite}” prefers it. Decide for one of them.`,
        );
      }
      avoided.set(key, id);
    }
  }
  const seen = new Set<string>();
  for (const { name, ...span } of names) {
    if (seen.has(name.name)) {
      complain(span, 'duplicate-name', `The name “${name.name}” stands here twice; the later entry counts. Join the two.`);
    }
    seen.add(name.name);
  }
}
