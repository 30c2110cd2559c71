import { describeRule } from '../../../support/check-rule.ts';

describeRule('numbers/thousands', {
  faulty: {
    'nothing among commas': {
      copy: 'Some 10,000 people came in May and 12,000 in June. In July it was ⟦15000⟧ people.',
      fixed: 'Some 10,000 people came in May and 12,000 in June. In July it was 15,000 people.',
      says: '10,000 2 ×',
    },
    'behind a word that opens the sentence': {
      copy: 'Some 10,000 people came in May and 12,000 in June. Another ⟦15000⟧ stayed away.',
      fixed: 'Some 10,000 people came in May and 12,000 in June. Another 15,000 stayed away.',
    },
    '10,000 2 × in four figures': {
      copy: 'The gate cost £1500 and the bench £1800. The lamp was £⟦1,200⟧.',
      fixed: 'The gate cost £1500 and the bench £1800. The lamp was £1200.',
    },
  },
  fine: {
    'one form': 'Some 10,000 people came in May and 12,000 in June.',
    'a year': 'Some 3,000 people came in 2022 and 4,000 in 2023.',
    names: 'Some 10,000 people came. Flight 10440 was late, and PO Box 12000 was full.',
    'four figures and five': 'Some 10,000 people came, and 3500 boats.',
  },
});
describeRule('numbers/thousands', {
  options: { separator: 'none' },
  faulty: {
    '10,000 2 ×': { copy: 'Some ⟦10,000⟧ people came.', fixed: 'Some 10000 people came.', says: 'the house' },
  },
});
