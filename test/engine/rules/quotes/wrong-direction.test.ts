import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/wrong-direction', {
  faulty: {
    'a mark that opens where it should close': {
      copy: '“We could not wait any longer,⟦“⟧ Mara Lind said.',
      fixed: '“We could not wait any longer,” Mara Lind said.',
      says: 'Turn it',
    },
    'a year': { copy: 'The pier dates from the ⟦‘⟧90s.', fixed: 'The pier dates from the ’90s.', says: 'apostrophe' },
    'a mark that closes where it should open': {
      copy: 'Mara Lind said ⟦”⟧we could not wait any longer.”',
      fixed: 'Mara Lind said “we could not wait any longer.”',
    },
    'a shortened “and”': {
      copy: 'The rock ⟦‘⟧n’ roll years ended; Fish ⟦‘⟧n’ Chips on the quay did not.',
      fixed: 'The rock ’n’ roll years ended; Fish ’n’ Chips on the quay did not.',
      says: 'apostrophe',
    },
    'a possessive': { copy: 'It was Lind⟦‘⟧s idea.', fixed: 'It was Lind’s idea.' },
  },
  fine: {
    'marks that look at the words': '“We could not wait any longer,” Mara Lind said.',
    'a title that begins with a figure': 'She read ‘22 Harbour Street’ in a night.',
    'a letter in marks': 'The letter ‘n’ stands twice, and of the ‘n’ on the sign half is gone.',
    'an apostrophe': 'The pier dates from the ’90s, and it’s old.',
    'low marks': '„We could not wait any longer,“ Mara Lind said.',
    'single marks': '‘We could not wait any longer,’ Mara Lind said.',
    'straight marks': '"We could not wait any longer," Mara Lind said.',
  },
});
