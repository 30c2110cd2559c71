import { describeRule } from '../../../support/check-rule.ts';

const lead =
  'The council will spend four million pounds on a new sea wall, a bridge and two pumping stations, it said on Monday after a long meeting.';

describeRule('names/surname-first', {
  faulty: {
    'a surname whose full name comes a paragraph later': {
      copy: `${lead}\n\nThe plan was drawn up by ⟦Ferriby⟧ in the spring.\n\nTessa Ferriby, the council’s engineer, said it would hold. Ferriby has built three.`,
      fixed: `${lead}\n\nThe plan was drawn up by Tessa Ferriby in the spring.\n\nTessa Ferriby, the council’s engineer, said it would hold. Ferriby has built three.`,
      says: /Ferriby 1 × before it, 1 paragraph below/,
    },
    'a surname with a mere form of address': {
      copy: `${lead}\n\nThe plan was drawn up by Ms ⟦Ferriby⟧ in the spring.\n\nTessa Ferriby said on Monday that it would hold.`,
    },
    'the first of several': {
      copy: `${lead}\n\n⟦Ferriby⟧ drew up the plan. Ferriby also paid for it.\n\nTessa Ferriby said on Monday that it would hold.`,
      says: /Ferriby 2 × before it/,
    },
  },
  fine: {
    'a full name first': `${lead}\n\nTessa Ferriby drew up the plan. Ferriby also paid for it. Tessa Ferriby is 40.`,
    'a headline above the full name':
      'Ferriby draws up a plan\n\nTessa Ferriby drew up the plan for the council, which will spend four million pounds on a new sea wall, a bridge and two stations.',
    'an office with the surname': `${lead}\n\nEngineer Ferriby drew up the plan.\n\nTessa Ferriby said on Monday that it would hold.`,
    'a full name that never comes': `${lead}\n\nFerriby drew up the plan. Ferriby also paid for it.`,
    'a surname that stands for a thing or for several': `${lead}\n\nThe Ferriby plan is new; the anti-Ferriby camp is not. Mr and Mrs Ferriby moved in.\n\nTessa Ferriby said on Monday that it would hold.`,
    'a full name in the same sentence': `${lead}\n\nFerriby, as all call her (Tessa Ferriby is the engineer), drew it up.`,
    speech: `${lead}\n\n“Ferriby drew up the plan,” said the mayor.\n\nTessa Ferriby said on Monday that it would hold.`,
    'partners in the name of a firm': `${lead}\n\nShe works at the office of Ferriby, Lane, Stone and Hale in the town.\n\nTessa Ferriby said on Monday that it would hold.`,
    'a given name that was not read as one': `${lead}\n\nThe plan was drawn up with Will Ferriby’s help.\n\nWill Ferriby said on Monday that it would hold.`,
    'a household name': `${lead}\n\nA bust of Shakespeare will go.\n\nWilliam Shakespeare never saw the sea there.`,
  },
});

describeRule('names/surname-first', {
  options: { known: ['Ferriby'] },
  fine: {
    'a name that the readers know': `${lead}\n\nFerriby drew up the plan.\n\nTessa Ferriby said on Monday that it would hold.`,
  },
});
