import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/stray-closing', {
  faulty: {
    'a quotation whose opening mark is missing': {
      copy: 'The pier opened on Friday. We could not wait any longer,⟦”⟧ Mara Lind said.',
      fixed: 'The pier opened on Friday. “We could not wait any longer,” Mara Lind said.',
      says: 'never opened',
    },
  },
  fine: {
    'a closed quotation': '“We could not wait any longer,” Mara Lind said.',
    'a speech over paragraphs': 'Mara Lind said: “The old one was rotten.\n\n“We could not wait any longer.”',
    inches: 'The board is 12" wide.',
    apostrophes: 'The boats’ owners left in the ’90s.',
  },
});
