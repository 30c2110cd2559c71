import { describeRule } from '../../../support/check-rule.ts';

const lead =
  'Tessa Ferriby, the council’s engineer, drew up the plan for the new sea wall, which will cost four million pounds and take two years to build.';

describeRule('names/full-name-again', {
  faulty: {
    'a full name once more': {
      copy: `${lead} Ferriby said it would hold.\n\nThe mayor thanked ⟦Tessa Ferriby⟧ on Monday.`,
      fixed: `${lead} Ferriby said it would hold.\n\nThe mayor thanked Ferriby on Monday.`,
      says: 'Tessa Ferriby 2 ×',
    },
    'one who is called by the given name first and by the surname later': {
      copy: `${lead} Tessa is 40. Ferriby said it would hold.\n\nThe mayor thanked ⟦Tessa Ferriby⟧ on Monday.`,
      fixed: `${lead} Tessa is 40. Ferriby said it would hold.\n\nThe mayor thanked Ferriby on Monday.`,
    },
    'a full name with a particle whose short form the story has not': {
      copy: 'Anna van der Meulen, the council’s engineer, drew up the plan for the new sea wall, which will cost four million and take two years. The mayor thanked ⟦Anna van der Meulen⟧ on Monday.',
      fixed:
        'Anna van der Meulen, the council’s engineer, drew up the plan for the new sea wall, which will cost four million and take two years. The mayor thanked van der Meulen on Monday.',
    },
  },
  fine: {
    'a town that is taken for a person once':
      'Porto Valente is broke. The council of Porto Valente, a town of 9,000, met on Monday. Valente has no bank, and people in Porto Valente drive to the next town.',
    'the surname alone': `${lead} The mayor thanked Ferriby on Monday.`,
    'two who share a surname': `${lead} Hugh Ferriby is her brother. The mayor thanked Tessa Ferriby on Monday.`,
    speech: `${lead} “I thank Tessa Ferriby,” the mayor said.`,
  },
});
