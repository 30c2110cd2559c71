/** Names of companies by which others are known for the same, cut short: "Haldane" where the story has "Haldane Pumps Inc." */
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

/** First words of companies' names in full: a name that is that word alone is the company's too. `text` gives the words of a name. */
export function companiesIn(names: readonly Name[], text: (name: Name) => string): readonly string[] {
  const companies: string[] = [];
  for (const name of names) {
    if (name.type !== 'organization' || !/\s/.test(text(name))) continue;
    const words = text(name).split(/\s+/);
    const last = foldWord(words.at(-1)!);
    if (words.length > 1 && (legalForms.has(last) || (words.length === 2 && trades.has(last)))) companies.push(words[0]!);
  }
  return companies;
}
