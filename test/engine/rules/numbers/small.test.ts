import { describeRule } from '../../../support/check-rule.ts';

describeRule('numbers/small', {
  faulty: {
    'figures among words': {
      copy: 'A storm sank two boats, and nine people and three dogs were saved. All ⟦7⟧ crew members were on board.',
      fixed: 'A storm sank two boats, and nine people and three dogs were saved. All seven crew members were on board.',
      says: 'Keep to one',
    },
    'words among figures': {
      copy: 'A storm sank 2 boats, and 9 people were saved. All ⟦seven⟧ sailors were on board.',
      fixed: 'A storm sank 2 boats, and 9 people were saved. All 7 sailors were on board.',
    },
  },
  fine: {
    'measures, ages and money':
      'A storm sank two boats, and nine people were saved. The other boat, 9 metres long, was 7 years old and cost £3m.',
    names: 'A storm sank two boats. Channel 4 viewers saw it on page 2 pictures.',
    'parts of a whole': 'A storm sank two boats. In the end 7 of 12 sailors were saved.',
    'in quotation marks': 'A storm sank two boats. “We saved 7 people,” Mara Lind said.',
  },
});
describeRule('numbers/small', {
  options: { words: 'to-nine' },
  faulty: {
    figures: { copy: 'A storm sank ⟦2⟧ boats.', fixed: 'A storm sank two boats.', says: 'the house' },
    'words above nine': { copy: 'A storm sank ⟦twelve⟧ boats.', fixed: 'A storm sank 12 boats.' },
  },
  fine: {
    'ten in figures': 'A storm sank 10 boats and two ferries.',
  },
});
describeRule('numbers/small', {
  options: { words: 'to-ten' },
  faulty: {
    'ten in figures': { copy: 'A storm sank ⟦10⟧ boats.', fixed: 'A storm sank ten boats.' },
  },
  fine: {
    'eleven in figures': 'A storm sank 11 boats and ten ferries.',
  },
});
