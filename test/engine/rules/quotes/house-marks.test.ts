import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/house-marks', {
  faulty: {
    'single among double': {
      copy: '“We won,” Mara Lind said. “It took years.” ⟦‘Never again,’⟧ said Ole Brand.',
      fixed: '“We won,” Mara Lind said. “It took years.” “Never again,” said Ole Brand.',
      says: 'single 1 ×',
    },
  },
  fine: {
    'singles inside doubles': '“We won,” Mara Lind said. “They shouted ‘never again’,” said Ole Brand.',
    'a letter of another script that looks like a mark':
      '“We won,” Mara Lind said. “It took years.” The book is by ‘Umar Saleh, who lived on the hill.',
    'single marks in a headline that nothing marks':
      '‘Never again,’ says Lind.\n\n“We waited for the ferry for an hour on the pier in the rain,” Mara Lind said. “It took years to mend it.”',
    'one kind': '‘We won,’ Mara Lind said. ‘It took years.’',
  },
});
describeRule('quotes/house-marks', {
  options: { outer: 'single' },
  faulty: {
    'what the house does not use, with what is inside': {
      copy: 'Mara Lind said: ⟦“They shouted ‘never again’ and left.”⟧',
      fixed: 'Mara Lind said: ‘They shouted “never again” and left.’',
      says: 'the house',
    },
    'straight marks, which stay straight': { copy: 'Mara Lind said: ⟦"It is late."⟧', fixed: "Mara Lind said: 'It is late.'" },
  },
  fine: {
    'what the house uses': 'Mara Lind said: ‘We won.’',
  },
});
