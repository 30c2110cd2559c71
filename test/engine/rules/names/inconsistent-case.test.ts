import { describeRule } from '../../../support/check-rule.ts';

describeRule('names/inconsistent-case', {
  faulty: {
    'the form used less': {
      copy: 'Nato met on Monday. ⟦NATO⟧ ships sailed. The fleet of Nato is large, and Nato pays. Only ⟦NATO⟧ can stop it.',
      fixed: 'Nato met on Monday. Nato ships sailed. The fleet of Nato is large, and Nato pays. Only Nato can stop it.',
      says: '(Nato 3 ×, NATO 2 ×)',
    },
    'a form with a possessive': {
      copy: 'Unicef and Unicef staff came. ⟦UNICEF⟧’s tents were late.',
      fixed: 'Unicef and Unicef staff came. Unicef’s tents were late.',
    },
    'a letter of an abbreviation that nobody spells out': {
      copy: 'The KBHF closed a quay. Staff of the KBHF left; the KBHF paid them. A memo from the ⟦KbHF⟧ says so.',
      fixed: 'The KBHF closed a quay. Staff of the KBHF left; the KBHF paid them. A memo from the KBHF says so.',
      says: '(KBHF 3 ×, KbHF 1 ×)',
    },
    'an abbreviation written as a word once': {
      copy: 'The KBHF closed a quay. Staff of the KBHF left; the KBHF paid them. A memo from the ⟦Kbhf⟧ says so.',
      fixed: 'The KBHF closed a quay. Staff of the KBHF left; the KBHF paid them. A memo from the KBHF says so.',
    },
  },
  fine: {
    'an abbreviation that is a word as well': 'The ACT voted. The ACT senate met; the ACT paid. The Harbours Act passed.',
    'somebody called like an abbreviation': 'The KEVIN fund met. Staff of KEVIN left, and KEVIN paid. On Monday Kevin called.',
    'one form': 'NATO met on Monday. NATO ships sailed.',
    'a line in capitals': 'NATO SHIPS SAIL ON MONDAY\n\nNato met. The Nato ships sailed.',
    'a quotation': 'Nato met. The Nato ships sailed. “We love NATO,” he wrote.',
    'two words': 'The US told us. An IT firm made it. WHO staff asked who came.',
  },
});
describeRule('names/inconsistent-case', {
  options: { form: 'capitals' },
  faulty: {
    'the form that the house does not use': {
      copy: '⟦Nato⟧ met. The ⟦Nato⟧ ships and NATO planes left.',
      fixed: 'NATO met. The NATO ships and NATO planes left.',
    },
  },
});
