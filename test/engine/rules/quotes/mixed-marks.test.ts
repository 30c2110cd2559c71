import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/mixed-marks', {
  faulty: {
    'straight among curly': {
      copy: '“We won,” Mara Lind said. “It took years.” ⟦"Never again,"⟧ said Ole Brand.',
      fixed: '“We won,” Mara Lind said. “It took years.” “Never again,” said Ole Brand.',
      says: 'straight 1 ×',
    },
    'curly among straight': {
      copy: '"We won," Mara Lind said. "It took years." ⟦“Never again,”⟧ said Ole Brand.',
      fixed: '"We won," Mara Lind said. "It took years." "Never again," said Ole Brand.',
    },
    'one of each, the first counts': '“We won,” Mara Lind said. ⟦"Never again,"⟧ said Ole Brand.',
  },
  fine: {
    'all curly': '“We won,” Mara Lind said. “It took years.”',
    'all straight': '"We won," Mara Lind said. "It took years."',
    'inches among curly marks': '“We won,” Mara Lind said of the 12" board.',
  },
});
describeRule('quotes/mixed-marks', {
  options: { shape: 'curly' },
  faulty: {
    'what the house does not use': { copy: 'Mara Lind said: ⟦"We won."⟧', fixed: 'Mara Lind said: “We won.”', says: 'house' },
  },
  fine: { 'what the house uses': 'Mara Lind said: “We won.”' },
});
