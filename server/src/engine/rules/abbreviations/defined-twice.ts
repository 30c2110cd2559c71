/** An abbreviation that is given in brackets a second time. */
import { defineRule } from '../rule.ts';
import { bracketedDefinitions, type BracketedDefinition } from '../story/bracketed-definitions.ts';

export const definedTwice = defineRule({
  name: 'abbreviations/defined-twice',
  level: 'warning',
  summary: 'An abbreviation that is given in brackets a second time.',
  messages: { twice: '“{acronym}” has been given already. Readers have it: use the abbreviation alone.' },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {},
  check({ article, report }) {
    const { text } = article.document;
    const firstWith = new Map<string, BracketedDefinition>();
    for (const found of bracketedDefinitions(article)) {
      const { expansion, bracket, acronym } = found.definition;
      const first = firstWith.get(found.key);
      const words = text.slice(expansion.start, expansion.end).toLowerCase();
      if (!first) {
        firstWith.set(found.key, found);
        continue;
      }
      const before = first.definition.expansion;
      // Two things with one abbreviation are another matter.
      if (text.slice(before.start, before.end).toLowerCase() !== words) continue;
      const start = Math.min(expansion.start, acronym.start);
      const end = Math.max(expansion.end, acronym.end, bracket.end);
      report({
        start,
        end,
        message: 'twice',
        data: { acronym: found.acronym },
        related: [{ ...first.definition.acronym, message: `“${first.acronym}” given here` }],
        fixes: [{ title: `Write “${found.acronym}” alone`, edits: [{ start, end, text: found.acronym }], preferred: true }],
      });
    }
  },
});
