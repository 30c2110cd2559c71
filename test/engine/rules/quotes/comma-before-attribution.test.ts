import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/comma-before-attribution', {
  faulty: {
    'no comma': {
      copy: '“We could not wait any longer⟦”⟧ Mara Lind said.',
      fixed: '“We could not wait any longer,” Mara Lind said.',
      says: 'No comma',
    },
    'no comma in a story that has them outside': {
      copy: '“We could not wait any longer⟦”⟧ Mara Lind said.\n\n“The pier was closed on Monday”, she said.',
      fixed: '“We could not wait any longer”, Mara Lind said.\n\n“The pier was closed on Monday”, she said.',
    },
    'no comma in a story that mostly has them inside': {
      copy: '“We could not wait any longer⟦”⟧ Mara Lind said.\n\n“The pier was closed on Monday”, she said.\n\n“It opens again in May,” she said.\n\n“The paint is still wet,” she said.',
      fixed:
        '“We could not wait any longer,” Mara Lind said.\n\n“The pier was closed on Monday”, she said.\n\n“It opens again in May,” she said.\n\n“The paint is still wet,” she said.',
    },
    'a full stop': '“We could not wait any longer.⟦”⟧ she said.',
    'a full stop before a verb': '“We could not wait any longer.⟦”⟧ said Mara Lind.',
  },
  fine: {
    'a comma inside': '“We could not wait any longer,” Mara Lind said.',
    'a comma outside': '“We could not wait any longer”, Mara Lind said.',
    'a question': '“Why should we wait any longer?” Mara Lind said.',
    'a new sentence': '“We could not wait any longer.” He said the pier was closed.',
    'a fragment': 'Mara Lind said that “a pier like this” said much about the town.',
    'a title': '“Home Again” said it all.',
  },
});
