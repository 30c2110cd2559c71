import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/closed-before-continuing', {
  faulty: {
    'speech that fills the next paragraph': {
      copy: '“The old pier was rotten to the core,” Mara Lind said. “We could not wait any longer.⟦”⟧\n\n“The new one will stand for a hundred years.”',
      fixed:
        '“The old pier was rotten to the core,” Mara Lind said. “We could not wait any longer.\n\n“The new one will stand for a hundred years.”',
      says: 'nobody is named for the one that fills the next paragraph',
    },
    'speech whose tag stands only in the last of its paragraphs': {
      copy: '“The old pier was rotten to the core,” Mara Lind said. “We could not wait any longer.⟦”⟧\n\n“The new one will stand for a hundred years.\n\n“It is made of oak and of nothing else,” Lind said.',
      says: 'goes on in the next paragraph',
    },
  },
  fine: {
    'the mark left out':
      '“The old pier was rotten to the core,” Mara Lind said. “We could not wait any longer.\n\n“The new one will stand for a hundred years.”',
    'another speaker':
      '“The old pier was rotten to the core,” Mara Lind said. “We could not wait any longer.”\n\n“The new one will stand for a hundred years,” Otto Brandt said.',
    'an attribution of its own':
      '“The old pier was rotten to the core,” Mara Lind said. “We could not wait any longer.”\n\n“The new one will stand for a hundred years,” she said.',
    'a fragment before': 'Mara Lind called the pier “rotten to the very core.”\n\n“The new one will stand for a hundred years.”',
  },
});
