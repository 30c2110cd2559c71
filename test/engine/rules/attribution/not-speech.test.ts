import { describeRule } from '../../../support/check-rule.ts';

describeRule('attribution/not-speech', {
  faulty: {
    'a face': {
      copy: '“We could not wait any longer,” ⟦beamed⟧ Mara Lind.',
      fixed: '“We could not wait any longer,” said Mara Lind.',
      says: 'Nobody can',
    },
  },
  fine: {
    said: '“We could not wait any longer,” Mara Lind said.',
    'the face apart': 'Mara Lind smiled. “We could not wait any longer,” she said.',
    'a belief without a quotation': 'Mara Lind believes that the pier was rotten.',
  },
});
