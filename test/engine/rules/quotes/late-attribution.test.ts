import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/late-attribution', {
  faulty: {
    'three sentences before the name':
      'The pier reopens on Sunday.\n\n⟦“We are late. It has rained for five weeks without a break on this side of the bay. Nobody could work out there,”⟧ Mara Lind said.',
  },
  fine: {
    'the name after the first':
      'The pier reopens on Sunday.\n\n“We are late,” Mara Lind said. “It has rained for five weeks without a break on this side of the bay. Nobody could work out there.”',
    'two sentences':
      'The pier reopens on Sunday.\n\n“We are late. It has rained for five weeks without a break on this side of the bay,” Mara Lind said.',
    'the one who spoke before':
      'Mara Lind said the pier would reopen on Sunday.\n\n“We are late. It has rained for five weeks without a break on this side of the bay. Nobody could work out there,” she said.',
    'sentences that an ellipsis parts':
      'The pier reopens on Sunday.\n\n“We are late because it has rained for five weeks . . . without a break on this side of the bay . . . and nobody could work,” Mara Lind said.',
    'a few short words': 'The pier reopens on Sunday.\n\n“I know. I know. You are right,” Mara Lind said.',
    'the name first':
      'Mara Lind said: “We are late. It has rained for five weeks without a break on this side of the bay. Nobody could work out there.”',
  },
});
describeRule('quotes/late-attribution', {
  options: { sentences: 2 },
  faulty: {
    'two sentences where the option says so':
      'The pier reopens on Sunday.\n\n⟦“We are late. It has rained for five weeks without a break on this side of the bay,”⟧ Mara Lind said.',
  },
});
