import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/repeated', {
  faulty: {
    twice:
      '“The old pier was rotten to the core,” Mara Lind said.\n\n⟦“The old pier was rotten to the core,”⟧ Lind said on Monday.',
  },
  fine: {
    once: '“The old pier was rotten to the core,” Mara Lind said.',
    'a short one': '“Never again,” Mara Lind said. “Never again,” she said.',
    'lifted out of the story':
      '“The old pier was rotten to the core,” Mara Lind said.\n\n“The old pier was rotten to the core”\n\nThe council agreed.',
  },
});
