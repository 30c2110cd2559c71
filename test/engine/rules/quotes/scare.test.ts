import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/scare', {
  faulty: {
    'a word at arm’s length': 'The ⟦“reform”⟧ cost the town two libraries.',
  },
  fine: {
    'a word with its source': 'The council called it a “reform”.',
    speech: '“We are late,” Mara Lind said.',
  },
});
