import { describeRule } from '../../../support/check-rule.ts';

describeRule('spelling/mixed-suffix', {
  faulty: {
    '-ize among -ise': {
      copy: 'They organised the fair and realised its risks. A body that ⟦authorizes⟧ fairs did not.',
      fixed: 'They organised the fair and realised its risks. A body that authorises fairs did not.',
      says: '(-ise 2 ×, -ize 1 ×)',
    },
    'at the head of a sentence': {
      copy: 'They organised the fair and realised its risks. ⟦Privatization⟧ failed.',
      fixed: 'They organised the fair and realised its risks. Privatisation failed.',
    },
    '-ise among -ize': {
      copy: 'They organized the fair. The ⟦privatisation⟧ failed.',
      fixed: 'They organized the fair. The privatization failed.',
    },
  },
  fine: {
    'one ending': 'They organised the fair and realised its risks.',
    'to reprise': 'They organized the fair, reprising what they had recognized.',
    'words that have one spelling only': 'They organized a surprise, and advised the size of the prize exercise.',
    names: 'They organised it for the World Health Organization. Organization House is shut.',
    'words in quotations': 'They organised it. “I realize that,” he wrote.',
  },
});
describeRule('spelling/mixed-suffix', {
  options: { suffix: '-ize' },
  faulty: {
    'what the house does not write': {
      copy: 'They ⟦organised⟧ it.',
      fixed: 'They organized it.',
      says: 'the house writes “organized”',
    },
  },
});
