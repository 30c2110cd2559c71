import { describeRule } from '../../../support/check-rule.ts';

describeRule('names/honorific-style', {
  faulty: {
    'the rarer of two ways': {
      copy: 'Mr Obi met Mrs Lane on Monday. ⟦Mr.⟧ Obi said so.',
      fixed: 'Mr Obi met Mrs Lane on Monday. Mr Obi said so.',
      says: 'without one 2 ×, with a full stop 1 ×',
    },
    'other forms of address than the most frequent': {
      copy: 'Mr. Obi met Ms. Lane and ⟦Dr⟧ Holt.',
      fixed: 'Mr. Obi met Ms. Lane and Dr. Holt.',
    },
  },
  fine: {
    'one way': 'Mr Obi met Mrs Lane and Dr Holt on Monday.',
    'another way in a quotation': 'Mr Obi met Mrs Lane. “I know Mr. Obi,” the note said.',
    'initials and words that look alike': 'Mr Obi read the Ms. of a play and the DR report.',
  },
});

describeRule('names/honorific-style', {
  options: { form: 'plain' },
  faulty: {
    'what the house does not write': {
      copy: '⟦Mr.⟧ Obi met ⟦Mrs.⟧ Lane.',
      fixed: 'Mr Obi met Mrs Lane.',
      says: 'The house writes “Mr”',
    },
  },
});

describeRule('names/honorific-style', { options: { form: 'stop' }, faulty: { 'no stop': '⟦Mr⟧ Obi met Mrs. Lane.' } });
