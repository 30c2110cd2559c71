import { describeRule } from '../../../support/check-rule.ts';

describeRule('copy/double-space', {
  faulty: {
    'between words': {
      copy: 'The pier⟦  ⟧will close in May. The ferry stays.',
      fixed: 'The pier will close in May. The ferry stays.',
      says: '2 spaces',
    },
  },
  fine: {
    'one space': 'The pier will close in May. The ferry stays.',
    'two after each sentence': 'The pier will close in May.  The ferry stays.  So do we.',
  },
});
