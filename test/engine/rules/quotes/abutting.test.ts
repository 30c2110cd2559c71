import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/abutting', {
  faulty: {
    'a comma before the next quotation': {
      copy: 'Mara Lind opened the pier. “The old one was rotten,⟦” “⟧We could not wait,” Lind said.',
      fixed: 'Mara Lind opened the pier. “The old one was rotten,” Lind said. “We could not wait,” Lind said.',
      says: 'back to back',
    },
    'a full stop before the next quotation': {
      copy: '“The old one was rotten.⟦” “⟧We could not wait,” Lind said.',
      fixed: '“The old one was rotten. We could not wait,” Lind said.',
    },
    'no space at all': {
      copy: '“The old one was rotten.⟦”“⟧We could not wait,” Lind said.',
      fixed: '“The old one was rotten. We could not wait,” Lind said.',
    },
    'straight marks': '"The old one was rotten.⟦" "⟧We could not wait," Lind said.',
    'no speaker known, no fix': '“The old one was really rotten,⟦” “⟧We could simply not wait,”',
  },
  fine: {
    'an attribution between': '“The old one was rotten,” Lind said. “We could not wait.”',
    'another paragraph': '“The old one was rotten.”\n\n“We could not wait,” Lind said.',
    'a programme’s name before the speech goes on':
      '“I will go,” he said on “Meet the Harbour.” “We are all of us ready for it.”',
    'titles side by side': 'They sang “Home Again” “North” and “Rain”.',
  },
});
