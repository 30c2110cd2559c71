/** Forms of verbs that rules name by their base: "claim" → claims, claimed, claiming. */

/** Past and, where it differs, participle. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  speak: ['spoke', 'spoken'],
  write: ['wrote', 'written'],
};
const doubled = new Set(['admit', 'brag', 'snap', 'quip']);

/** Which form a word is: base, -s, past (or participle), -ing. */
export type VerbForm = 'base' | 'present' | 'past' | 'gerund';

/** All forms of a verb given by its base, a particle after it kept apart ("point out" → pointed). */
export function formsOf(base: string): ReadonlyMap<string, VerbForm> {
  const stem = base.split(' ')[0]!;
  const long = doubled.has(stem) ? stem + stem.at(-1)! : stem.replace(/e$/, '');
  const past = irregular[stem] ?? [/[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${long}ed`];
  const present = /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(stem) ? `${stem}es` : `${stem}s`;
  return new Map<string, VerbForm>([
    [stem, 'base'],
    [present, 'present'],
    ...past.map((word) => [word, 'past'] as const),
    [`${long}ing`, 'gerund'],
  ]);
}

/** The form of "say" that stands where a form of another verb stood. */
export const sayIn: Readonly<Record<VerbForm, string>> = { base: 'say', present: 'says', past: 'said', gerund: 'saying' };
