import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/late-attribution', {
  faulty: {
    'three sentences before the name':
      'The pier reopens on Sunday.\n\n⟦“We are late. It has rained for weeks. Nobody could work out there,”⟧ Mara Lind said.',
  },
  fine: {
    'the name after the first':
      'The pier reopens on Sunday.\n\n“We are late,” Mara Lind said. “It has rained for weeks. Nobody could work out there.”',
    'two sentences': 'The pier reopens on Sunday.\n\n“We are late. It has rained for weeks,” Mara Lind said.',
    'the one who spoke before':
      'Mara Lind said the pier would reopen on Sunday.\n\n“We are late. It has rained for weeks. Nobody could work out there,” she said.',
    'the name first': 'Mara Lind said: “We are late. It has rained for weeks. Nobody could work out there.”',
  },
});
describeRule('quotes/late-attribution', {
  options: { sentences: 2 },
  faulty: {
    'two sentences where the option says so':
      'The pier reopens on Sunday.\n\n⟦“We are late. It has rained for weeks,”⟧ Mara Lind said.',
  },
});
