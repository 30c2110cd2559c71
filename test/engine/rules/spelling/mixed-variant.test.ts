import { describeRule } from '../../../support/check-rule.ts';

describeRule('spelling/mixed-variant', {
  faulty: {
    'two spellings of one word': {
      copy: 'An adviser called. Two days on the adviser and another ⟦advisor⟧ met.',
      fixed: 'An adviser called. Two days on the adviser and another adviser met.',
      says: 'adviser 2 ×, advisor 1 ×',
    },
    'one of each, the first stays': {
      copy: 'The judgement came late. The next ⟦judgment⟧ did not.',
      fixed: 'The judgement came late. The next judgement did not.',
    },
  },
  fine: {
    'one spelling': 'An adviser met an adviser.',
    'a name': 'An adviser met the Senior Advisor.',
    'a quotation': 'An adviser came. “My advisor,” he wrote.',
  },
});
