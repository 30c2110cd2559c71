/** What the rule finds, in a sentence. */
import { defineRule } from '../rule.ts';

export const countryPronoun = defineRule({
  name: 'names/country-pronoun',
  level: 'off',
  summary: 'What it finds, in a line.',
  messages: { found: 'What is wrong, why, and what to do, in one or two plain sentences.' },
  insideQuotes: 'skip',
  options: {},
  check({ article, report }) {
    void article;
    void report;
  },
});
