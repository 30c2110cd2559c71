import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/speaker-in-notes', {
  notes:
    'OBI: We will mend the quay by May.\nHaag: Nobody has asked the fishermen about the stone. We are very proud.\nSpeaker 3: The ice is thin.\n',
  faulty: {
    'words of another': {
      copy: '“⟦Nobody has asked the fishermen about the stone,⟧” said Ada Obi.',
      says: 'In the notes Haag says this, not Ada Obi. See notes.txt, line 2.',
    },
    'nearly the words of another': '“⟦Nobody has asked the fishermen about the sand,⟧” said Ada Obi.',
  },
  fine: {
    'the speaker by surname': '“We will mend the quay by May,” said Ada Obi.',
    'a label that is no name': '“The ice is thin,” said Ada Obi.',
    'common words that another says too': '“We are very proud,” said Ada Obi.',
  },
});
