import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/differs-from-notes', {
  notes:
    'Ada Obi: We will mend the quay by May. The money is there, and the stone is cut. Nobody needs to wait for the harbour trust.\n',
  faulty: {
    'another word': {
      copy: '“We will mend the quay by ⟦June⟧,” said Ada Obi.',
      says: 'The notes have it otherwise: “May” for “June”. See notes.txt, line 1.',
    },
    'a word too many': { copy: '“We will ⟦soon⟧ mend the quay by May,” said Ada Obi.', says: '“soon” is not there' },
    'a word too few, at the word before': {
      copy: '“Nobody needs ⟦to⟧ for the harbour trust,” said Ada Obi.',
      says: '“wait” is missing here',
    },
    'sentences in another order': {
      copy: '“⟦The money is there, and the stone is cut. We will mend the quay by May,⟧” said Ada Obi.',
      says: 'not together or not in this order',
    },
  },
  fine: {
    'the very words': '“We will mend the quay by May,” said Ada Obi.',
    'an ellipsis and brackets': '“We will mend [it] by May … the stone is cut,” said Ada Obi.',
    'what was said elsewhere': '“Come and carry the stone with us tomorrow,” said Torben Haag.',
    'words at arm’s length': 'The “stone” is cut.',
  },
});
