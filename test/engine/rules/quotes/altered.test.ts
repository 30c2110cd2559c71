import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/altered', {
  faulty: {
    'a word changed':
      '“The old pier was rotten to the core and had to go,” Mara Lind said.\n\n⟦“The old pier was broken to the core and had to go,”⟧ Lind said on Monday.',
  },
  fine: {
    'the same words':
      '“The old pier was rotten to the core and had to go,” Mara Lind said.\n\n“The old pier was rotten to the core and had to go,” Lind said on Monday.',
    'a part of it':
      '“The old pier was rotten to the core and had to go,” Mara Lind said.\n\n“The old pier was rotten to the core,” Lind said on Monday.',
    'something else':
      '“The old pier was rotten to the core and had to go,” Mara Lind said.\n\n“The old pier was where I learned to swim,” Lind said on Monday.',
  },
});
