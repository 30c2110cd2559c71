import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/mixed-marks', {
  faulty: {
    'single marks for speech among double ones': {
      copy: 'The ferry was late.\n\n“We waited for an hour,” Mara Lind said.\n\n“We saw it leave the harbour,” she said.\n\n⟦‘We went home in the dark,’⟧ she said.\n\n“We will not come again,” she said.',
      fixed:
        'The ferry was late.\n\n“We waited for an hour,” Mara Lind said.\n\n“We saw it leave the harbour,” she said.\n\n“We went home in the dark,” she said.\n\n“We will not come again,” she said.',
    },
    'straight among curly': {
      copy: '“We won,” Mara Lind said. “It took years.” ⟦"Never again,"⟧ said Ole Brand.',
      fixed: '“We won,” Mara Lind said. “It took years.” “Never again,” said Ole Brand.',
      says: 'straight 1 ×',
    },
    'curly among straight doubles that are made of two singles': {
      copy: "''We won,'' Mara Lind said. ''It took years.'' ⟦“Never again,”⟧ said Ole Brand.",
      fixed: "''We won,'' Mara Lind said. ''It took years.'' ''Never again,'' said Ole Brand.",
    },
    'curly among straight': {
      copy: '"We won," Mara Lind said. "It took years." ⟦“Never again,”⟧ said Ole Brand.',
      fixed: '"We won," Mara Lind said. "It took years." "Never again," said Ole Brand.',
    },
    'a quotation and the one inside it, which one fix mends': {
      copy: '“We won,” Mara Lind said. “It took years.” ⟦"They shouted \'never again\' and left,"⟧ said Ole Brand.',
      fixed: '“We won,” Mara Lind said. “It took years.” “They shouted ‘never again’ and left,” said Ole Brand.',
    },
    'the inner marks alone': {
      copy: "“We won,” Mara Lind said. “They shouted ⟦'never again'⟧ and left,” said Ole Brand.",
      fixed: '“We won,” Mara Lind said. “They shouted ‘never again’ and left,” said Ole Brand.',
    },
    'speech in another kind of marks and another shape, told once': {
      copy: "The ferry was late.\n\n“We waited for an hour,” Mara Lind said.\n\n“We saw it leave the harbour,” she said.\n\n⟦'We went home in the dark,'⟧ she said.\n\n“We will not come again,” she said.",
      fixed:
        'The ferry was late.\n\n“We waited for an hour,” Mara Lind said.\n\n“We saw it leave the harbour,” she said.\n\n“We went home in the dark,” she said.\n\n“We will not come again,” she said.',
    },
    'one of each, the first counts': '“We won,” Mara Lind said. ⟦"Never again,"⟧ said Ole Brand.',
  },
  fine: {
    'single marks in a headline that nothing marks':
      '‘We will mend the old pier ourselves’: Lind.\n\n“We waited for an hour,” Mara Lind said of the ferry that was to take them to the islands at noon on Friday.\n\n“We saw it leave the harbour,” she said.\n\n“We went home in the dark,” she said.',
    'a term in single marks':
      '“We waited for an hour,” Mara Lind said. “We saw it leave the harbour,” she said. “We went home in the dark,” she said. It was a ‘blue’ day.',
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
