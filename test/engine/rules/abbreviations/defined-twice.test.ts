import { describeRule } from '../../../support/check-rule.ts';

describeRule('abbreviations/defined-twice', {
  faulty: {
    'given twice': {
      copy: 'The Northern Harbour Authority (NHA) met in May.\n\nThe ⟦Northern Harbour Authority (NHA)⟧ will meet again in June.',
      fixed: 'The Northern Harbour Authority (NHA) met in May.\n\nThe NHA will meet again in June.',
      says: 'has been given already',
    },
  },
  fine: {
    'given once': 'The Northern Harbour Authority (NHA) met in May.\n\nThe NHA will meet again in June.',
    'in quotation marks':
      'The Northern Harbour Authority (NHA) met in May.\n\n“The Northern Harbour Authority (NHA) is late,” he said.',
  },
});
