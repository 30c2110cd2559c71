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
    'a full stop': {
      copy: '“We could not wait any longer.⟦”⟧ she said.',
      fixed: '“We could not wait any longer,” she said.',
    },
    'a full stop before a verb': {
      copy: '“We could not wait any longer.⟦”⟧ said Mara Lind.',
      fixed: '“We could not wait any longer,” said Mara Lind.',
    },
    'a full stop in a story that has commas outside': {
      copy: '“We could not wait any longer.⟦”⟧ Mara Lind said.\n\n“The pier was closed on Monday”, she said.',
      fixed: '“We could not wait any longer”, Mara Lind said.\n\n“The pier was closed on Monday”, she said.',
    },
    'a full stop before a common noun with a capital': {
      copy: '“We could not wait any longer.⟦”⟧ Officials said.\n\n“The pier is shut.⟦”⟧ Police said.',
      fixed: '“We could not wait any longer,” officials said.\n\n“The pier is shut,” police said.',
    },
    'a full stop before a tag with a capital': {
      copy: '“We could not wait any longer.⟦”⟧ The mayor said.\n\n“The pier is shut.⟦”⟧ Said Mara Lind.',
      fixed: '“We could not wait any longer,” the mayor said.\n\n“The pier is shut,” said Mara Lind.',
    },
    'who speaks with their office': {
      copy: '“We could not wait any longer.⟦”⟧ the council’s spokesman, Ole Brand, told the Herald.\n\n“The pier is shut now⟦”⟧ Mara Lind, the mayor, said.',
      fixed:
        '“We could not wait any longer,” the council’s spokesman, Ole Brand, told the Herald.\n\n“The pier is shut now,” Mara Lind, the mayor, said.',
    },
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
