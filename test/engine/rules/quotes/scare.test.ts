import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/scare', {
  faulty: {
    'a word at arm’s length': 'The ⟦“reform”⟧ cost the town two libraries.',
  },
  fine: {
    'a word with its source': 'The council called it a “reform”.',
    'what somebody is charged with':
      'Two clerks were charged with “abuse of office” and “undue favour”. A third was jailed for two years on a count of “idleness”.',
    'whose they are, or what, by the words beside them':
      'Brand, a self-described “old salt”, recalled how Lind called the crew “fat cats”. To leave, click “sign off”. Brand’s “no gulls” remark cost him the vote.',
    'what something is known as': 'The pier, previously known as the “old bench”, was shut.',
    speech: '“We are late,” Mara Lind said.',
  },
});
