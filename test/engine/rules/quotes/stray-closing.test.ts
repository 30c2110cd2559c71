import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/stray-closing', {
  faulty: {
    'one line a paragraph': {
      copy: 'The ferry was late again on Monday morning, the third time this month, and the pier was full of people.\nWe waited for an hour in the rain,⟦”⟧ Mara Lind said.',
      fixed:
        'The ferry was late again on Monday morning, the third time this month, and the pier was full of people.\n“We waited for an hour in the rain,” Mara Lind said.',
    },
    'a quotation whose opening mark is missing': {
      copy: 'The pier opened on Friday. We could not wait any longer,⟦”⟧ Mara Lind said.',
      fixed: 'The pier opened on Friday. “We could not wait any longer,” Mara Lind said.',
      says: 'never opened',
    },
    'speech with another word that leads in': {
      copy: 'The guard cut in, saying: Well, you have just called me a liar,⟦”⟧ before the gate shut.',
      fixed: 'The guard cut in, saying: “Well, you have just called me a liar,” before the gate shut.',
    },
  },
  fine: {
    'a closed quotation': '“We could not wait any longer,” Mara Lind said.',
    'a speech over paragraphs': 'Mara Lind said: “The old one was rotten.\n\n“We could not wait any longer.”',
    inches: 'The board is 12" wide.',
    apostrophes: 'The boats’ owners left in the ’90s.',
  },
});
