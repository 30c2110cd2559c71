import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/not-reopened', {
  faulty: {
    'a paragraph without its mark': {
      copy: 'Mara Lind said: “The old pier was rotten.\n\n⟦The⟧ new one will stand for a hundred years.”',
      fixed: 'Mara Lind said: “The old pier was rotten.\n\n“The new one will stand for a hundred years.”',
      says: 'runs on into this paragraph',
    },
  },
  fine: {
    'each paragraph opened': 'Mara Lind said: “The old pier was rotten.\n\n“The new one will stand for a hundred years.”',
    'closed before': 'Mara Lind said: “The old pier was rotten.”\n\nThe new one will stand for a hundred years.',
    'never closed': 'Mara Lind said: “The old pier was rotten.\n\nThe new one will stand for a hundred years.',
  },
});
