/** Which names for people are a company's, cut short: "Haldane" where the story has "Haldane Pumps Inc." */
import { foldWord } from './lists/fold-word.ts';
import { legalForms } from './lists/legal-forms.ts';
import type { Name } from './name.ts';

/**
 * Names of one word, taken for people or for nothing much, that a company's name in full begins with, unless somebody in the story bears the word.
 * Linear. `text` gives the words of a name.
 */
export function companyNames(names: readonly Name[], text: (name: Name) => string): ReadonlySet<Name> {
  const found = new Set<Name>();
  const companies = new Set<string>();
  for (const name of names) {
    if (name.type !== 'organization' || !/\s/.test(text(name))) continue;
    const words = text(name).split(/\s+/);
    if (words.length > 1 && legalForms.has(foldWord(words.at(-1)!))) companies.add(words[0]!);
  }
  if (companies.size === 0) return found;
  for (const name of names) {
    if (name.type !== 'person') continue;
    const words = text(name).split(/\s+/);
    if (words.length > 1 || name.title) for (const word of words) companies.delete(word);
  }
  for (const name of names) {
    if ((name.type === 'person' || name.type === 'other') && companies.has(text(name))) found.add(name);
  }
  return found;
}
