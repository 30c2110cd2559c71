import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/not-in-notes', {
  notes: 'Ada Obi: We will mend the quay by May.\n',
  faulty: {
    'words that nobody said': {
      copy: '“⟦Whoever doubts it may carry the stone with us,⟧” said Ada Obi.',
      says: 'Nothing like this stands in the notes.',
    },
  },
  fine: {
    'words that were said': '“We will mend the quay by May,” said Ada Obi.',
    'somebody whom the notes do not have': '“Whoever doubts it may carry the stone with us,” said Torben Haag.',
    'a few words': 'Obi called it “quite a feat”.',
  },
});
