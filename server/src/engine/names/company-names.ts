/** Names of companies by which others are known for the same, cut short: "Haldane" where the story has "Haldane Pumps Inc." */
import { foldWord } from './lists/fold-word.ts';
import { genderOfGivenName, isCommonSurname } from './lists/given-names.ts';
import { legalForms } from './lists/legal-forms.ts';
import { isKnownBody } from './lists/words-of-english.ts';
import { textOf } from '../text/span.ts';
import type { Name } from './name.ts';

/** Last words of firms' names of two words that are in no place's or public body's name. Folded. */
const trades = new Set(
  `foods energy airlines airways motors pharmaceuticals pharma technologies industries capital ventures securities partners brands stores supermarkets
  entertainment records games software systems labs therapeutics steel cement mining minerals telecom logistics breweries dairies`.split(
    /\s+/,
  ),
);

/** A paragraph as it is written and masked. */
interface Copy {
  readonly text: string;
  readonly masked: string;
}

/** What stands before a firm's name, and behind it. */
const leadsToFirm =
  /(?:^|[^\p{L}])(?:(?:shares|stock) (?:of|in)|shareholders (?:of|in)|co-?founded|co-?founders? of|employees (?:of|at)) $/iu;
const followsFirm =
  /^(?:(?:’s|'s)? (?:stock price|share price|shareholders|CEO|CFO)(?![\p{L}-])|(?:’s|'s)? (?:shares|stock) (?:rose|fell|were|was|closed|jumped|slid|dropped|gained|surged|tumbled|plunged|climbed|have|has)(?!\p{L}))/u;

/** First words of companies' names in full, and names of one word that have shares, a founder or a chief executive, or that readers know: a name that is that word alone is the company's too. */
export function companiesIn({ text, masked }: Copy, names: readonly Name[]): readonly string[] {
  const companies: string[] = [];
  for (const name of names) {
    const words = textOf(text, name).split(/\s+/);
    if (words.length === 1) {
      if (name.title === null && (isTraded(masked, name) || isKnownFirm(name, words[0]!))) companies.push(words[0]!);
      continue;
    }
    const last = foldWord(words.at(-1)!);
    const isFirm = name.type === 'organization' && (legalForms.has(last) || (words.length === 2 && trades.has(last)));
    if (isFirm) companies.push(words[0]!);
  }
  return companies;
}

/** “Tesco said”, taken for somebody called so; not a name that people bear. */
function isKnownFirm({ type }: Name, word: string): boolean {
  const folded = foldWord(word);
  return type === 'person' && isKnownBody(folded) && !isCommonSurname(folded) && genderOfGivenName(folded) === undefined;
}

const isTraded = (masked: string, { start, end }: Name): boolean =>
  leadsToFirm.test(masked.slice(Math.max(0, start - 20), start)) || followsFirm.test(masked.slice(end, end + 24));
