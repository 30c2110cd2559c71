/** One word in two spellings that are both right: adviser, advisor. */
import spellingVariants from '../../../../lexicon/spelling-variants.json' with { type: 'json' };
import { defineRule } from '../rule.ts';
import { matchCase } from '../story/match-case.ts';
import { countForms, reportMinority, type FormPlace } from '../story/minority.ts';
import { onceFor } from '../story/once-for.ts';
import { opensSentence } from '../story/opens-sentence.ts';
import { quotationAt } from '../story/quotation-at.ts';
import { scanWords, wordsListed, type FindWords, withSmallFirst } from '../story/scan-words.ts';
import { addToList } from '../../text/add-to-list.ts';

/** The group of spellings a word belongs to; of a group's forms in the plural and so on, all carry the first one's name. */
const groupOf = new Map(spellingVariants.flatMap((group) => group.map((word) => [word, group[0]!] as const)));

interface VariantPlace extends FormPlace {
  /** As it stands: with a capital at the head of a sentence. */
  readonly text: string;
}

interface Variants {
  readonly groupOf: (word: string) => string | undefined;
  readonly find: FindWords;
}

const shipped: Variants = {
  groupOf: (word) => groupOf.get(word),
  find: wordsListed(new Set(groupOf.keys()), (word) => groupOf.has(withSmallFirst(word))),
};

/** By the list of the desk's own pairs: the searches in a text are remembered by these functions. */
const variantsWith = onceFor((pairs: readonly string[]): Variants => {
  if (pairs.length === 0) return shipped;
  const own = new Map<string, string>();
  for (const pair of pairs) {
    const forms = pair.split('/').map((form) => form.trim());
    for (const form of forms) if (form !== '') own.set(form, forms[0]!);
  }
  const find = (word: string): string | undefined => own.get(word) ?? groupOf.get(word);
  // Of the desk's own words some may have a capital.
  const isWanted = (word: string): boolean => find(word) !== undefined || find(withSmallFirst(word)) !== undefined;
  return { groupOf: find, find: wordsListed(new Set([...own.keys(), ...groupOf.keys()]), isWanted) };
});

export const mixedVariant = defineRule<'mixed' | 'house', { readonly pairs: readonly string[] }>({
  name: 'spelling/mixed-variant',
  level: 'warning',
  summary: 'One word in two spellings: adviser and advisor, judgment and judgement.',
  messages: {
    mixed: '“{form}” is also spelt “{major}” in this story ({evidence}). Both are right; keep to one.',
    house: '“{form}” is also spelt “{major}”.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'word',
  options: {
    pairs: {
      type: 'array',
      default: [],
      description: 'Words of your own that a story may spell in one way or the other, with a slash between: “advisor/adviser”.',
    },
  },
  check({ article, options, report }) {
    const variants = variantsWith(options.pairs);
    const groups = new Map<string, VariantPlace[]>();
    for (const word of scanWords(article, variants.find)) {
      const form = variants.groupOf(word.text) === undefined ? withSmallFirst(word.text) : word.text;
      const group = variants.groupOf(form);
      if (group === undefined || quotationAt(article, word) || (form !== word.text && !opensSentence(article, word))) continue;
      addToList(groups, group, { ...word, form });
    }
    for (const places of groups.values()) {
      reportMinority(countForms(places), null, report, ({ place: { start, end, text }, major }) => {
        const right = matchCase(text, major);
        return {
          data: { form: text, major: right },
          fixes: [{ title: `Change to “${right}”`, edits: [{ start, end, text: right }], preferred: true }],
        };
      });
    }
  },
});
