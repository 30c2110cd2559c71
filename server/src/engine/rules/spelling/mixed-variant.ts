/** One word in two spellings that are both right: adviser, advisor. */
import spellingVariants from '../../../../lexicon/spelling-variants.json' with { type: 'json' };
import { defineRule } from '../rule.ts';
import { countForms, reportMinority, type FormPlace } from '../story/minority.ts';
import { quotationAt } from '../story/quotation-at.ts';
import { scanWords } from '../story/scan-words.ts';

/** The group of spellings a word belongs to; of a group's forms in the plural and so on, all carry the first one's name. */
const groupOf = new Map(spellingVariants.flatMap((group) => group.map((word) => [word, group[0]!] as const)));

export const mixedVariant = defineRule({
  name: 'spelling/mixed-variant',
  level: 'warning',
  summary: 'One word in two spellings: adviser and advisor, judgment and judgement.',
  messages: {
    mixed: '“{form}” is also spelt “{major}” in this story ({evidence}). Both are right; keep to one.',
    house: '“{form}” is also spelt “{major}”.',
  },
  insideQuotes: 'skip',
  options: {},
  check({ article, report }) {
    const groups = new Map<string, FormPlace[]>();
    for (const word of scanWords(article, isVariant)) {
      const group = groupOf.get(word.text);
      if (group === undefined || quotationAt(article, word)) continue;
      groups.set(group, [...(groups.get(group) ?? []), { start: word.start, end: word.end, form: word.text }]);
    }
    for (const places of groups.values()) {
      reportMinority(countForms(places), null, report, ({ place, major }) => ({
        fixes: [{ title: `Change to “${major}”`, edits: [{ start: place.start, end: place.end, text: major }], preferred: true }],
      }));
    }
  },
});

const isVariant = (word: string): boolean => groupOf.has(word);
