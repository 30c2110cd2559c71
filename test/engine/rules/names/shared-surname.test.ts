import { describeRule } from '../../../support/check-rule.ts';

const both =
  'Tessa Ferriby drew up the plan for the new sea wall, which will cost four million pounds, and her brother Hugh Ferriby paid for the drawings.';

describeRule('names/shared-surname', {
  faulty: {
    'a bare surname right after both': {
      copy: `${both}\n\nThe mayor thanked ⟦Ferriby⟧ on Monday.`,
      says: /Tessa Ferriby 1 ×, Hugh Ferriby 1 ×/,
    },
  },
  fine: {
    'full names': `${both}\n\nThe mayor thanked Tessa Ferriby on Monday.`,
    'a form of address': `${both}\n\nThe mayor thanked Ms Ferriby on Monday.`,
    'a family': `${both}\n\nThe mayor thanked the Ferriby family and both Ferribys on Monday.`,
    'a surname far below': `${both}\n\nThe wall is long.\n\nThe sea is wide.\n\nThe mayor thanked Ferriby on Monday.`,
    'one who is what the story is about':
      'Tessa Ferriby drew up the plan for the wall. Ferriby is an engineer. Ferriby built three. Ferriby was born here. Her brother Hugh Ferriby was not. The mayor thanked Ferriby on Monday.',
  },
});
