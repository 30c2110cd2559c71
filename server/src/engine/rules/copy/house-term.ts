/** Words and phrases that the house style avoids. */
import { defineRule } from '../rule.ts';
import { reportEntries } from '../story/report-entries.ts';

export const houseTerm = defineRule<'prefer' | 'avoid'>({
  name: 'copy/house-term',
  level: 'warning',
  summary: 'A word or phrase that the house style avoids.',
  messages: {
    prefer: '“{found}”: the house writes {prefer}{why}.',
    avoid: '“{found}”: the house avoids this{why}. Say it in other words.',
  },
  insideQuotes: 'skip',
  reach: 'paragraph',
  waitsFor: 'word',
  options: {},
  check({ article, style, report }) {
    reportEntries(article, style.findTerms, (term) => term, report);
  },
});
