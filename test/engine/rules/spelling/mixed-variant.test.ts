import { describeRule } from '../../../support/check-rule.ts';

describeRule('spelling/mixed-variant', {
  faulty: {
    'two spellings of one word': {
      copy: 'An adviser called. Two days on the adviser and another ⟦advisor⟧ met.',
      fixed: 'An adviser called. Two days on the adviser and another adviser met.',
      says: 'adviser 2 ×, advisor 1 ×',
    },
    'at the head of a sentence': {
      copy: 'The judgment came. Two judgments came. ⟦Judgements⟧ differ.',
      fixed: 'The judgment came. Two judgments came. Judgments differ.',
      says: '“Judgements” is also spelt “Judgments”',
    },
    'an accent here and none there': {
      copy: 'The café opened in May. Two cafés and a ⟦cafe⟧ shut. The café stayed.',
      fixed: 'The café opened in May. Two cafés and a café shut. The café stayed.',
    },
    'one of each, the first stays': {
      copy: 'The judgement came late. The next ⟦judgment⟧ did not.',
      fixed: 'The judgement came late. The next judgement did not.',
    },
  },
  fine: {
    'one spelling': 'An adviser met an adviser.',
    'a name': 'An adviser met the Senior Advisor. Advisor Ole Brand left; Advisors Weekly is a paper.',
    'a quotation': 'An adviser came. “My advisor,” he wrote.',
  },
});
