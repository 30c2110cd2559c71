import { describeRule } from '../../../support/check-rule.ts';

describeRule('abbreviations/unused', {
  faulty: {
    'an abbreviation that never comes again': {
      copy: 'The Northern Harbour Federation ⟦(NHF)⟧ met on Monday. The federation wants a pier.',
      fixed: 'The Northern Harbour Federation met on Monday. The federation wants a pier.',
      says: '“NHF” is given here and never used again',
    },
    'two of them': {
      copy: 'The Northern Harbour Federation ⟦(NHF)⟧ met the Fishing Vessel Owners ⟦(FVO)⟧.',
      fixed: 'The Northern Harbour Federation met the Fishing Vessel Owners.',
    },
  },
  fine: {
    'one that is used': 'The Northern Harbour Federation (NHF) met on Monday. NHF members want a pier.',
    'one that is used with a hyphen, a possessive or in a quotation':
      'The Northern Harbour Federation (NHF) met. “An NHF-led plan,” she said.',
    'brackets that define nothing': 'The pier (it is new) was open (OK) on Monday.',
    'one that is used in another form': 'The United States of America (USA) agreed. The US will pay.',
    'a quotation': '“The Northern Harbour Federation (NHF) met,” he wrote.',
  },
});
