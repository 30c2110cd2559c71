import { describeRule } from '../../../support/check-rule.ts';

describeRule('abbreviations/other-form-used', {
  faulty: {
    'one that is given and another that is used': {
      copy: 'The United States of America (⟦USA⟧) agreed. The US will pay, and US ships will sail.',
      fixed: 'The United States of America (US) agreed. The US will pay, and US ships will sail.',
      says: 'goes on with “US” (2 ×)',
    },
    'with and without full stops': {
      copy: 'The U.S. agreed. A U.S. ship sailed. The ⟦US⟧ paid.',
      fixed: 'The U.S. agreed. A U.S. ship sailed. The U.S. paid.',
      says: 'U.S. 2 ×, US 1 ×',
    },
    'full stops at a sentence’s end': {
      copy: 'The US agreed. A US ship sailed from the ⟦U.S.⟧',
      fixed: 'The US agreed. A US ship sailed from the US.',
    },
    'none at a sentence’s end': {
      copy: 'The U.S. agreed. A U.S. ship sailed from the ⟦US⟧.',
      fixed: 'The U.S. agreed. A U.S. ship sailed from the U.S.',
    },
  },
  fine: {
    'one form': 'The United States (US) agreed. The US will pay.',
    'one of several and one alone': 'Five Harbour Guard Units (HGUs) came. An HGU has nine boats.',
    'another body that has the first in its name':
      'The UN Panel on the State of Harbours (PSH) met in May. The UN pays for it, and the UN hosts it.',
    'a currency': 'The U.S. paid US$5m, or US $6m.',
    'a quotation': 'The U.S. agreed. “The US agreed,” he wrote.',
    'a line in capitals': 'US AGREES TO PAY FOR SHIPS\n\nThe U.S. agreed.',
  },
});
