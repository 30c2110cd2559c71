/** Which names for people are a company's, cut short: "Haldane" where the story has "Haldane Pumps Inc." */
import { foldWord } from './lists/fold-word.ts';
import { legalForms } from './lists/legal-forms.ts';
import type { Name } from './name.ts';

/** Last words of firms' names of two words that are in no place's or public body's name. Folded. */
const trades = new Set(
  `foods energy airlines airways motors pharmaceuticals pharma technologies industries capital ventures securities partners brands stores supermarkets
  entertainment records games software systems labs therapeutics steel cement mining minerals telecom logistics breweries dairies`.split(
    /\s+/,
  ),
);

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
    const last = foldWord(words.at(-1)!);
    if (words.length > 1 && (legalForms.has(last) || (words.length === 2 && trades.has(last)))) companies.add(words[0]!);
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
