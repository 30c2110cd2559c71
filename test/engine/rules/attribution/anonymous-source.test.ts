import { describeRule } from '../../../support/check-rule.ts';

describeRule('attribution/anonymous-source', {
  faulty: {
    sources: '⟦Sources⟧ said that the pier would close in May.',
    'told nothing of in the next paragraph':
      '⟦A person familiar with the plan⟧ said that the pier would close.\n\nThe plan is not to be named after anybody.',
    'one close to somebody': 'The pier will close in May, according to ⟦a source familiar with the plan⟧.',
    'one close to something, who has the verb behind it': '“It is dead,” ⟦a source close to the talks⟧ said.',
  },
  fine: {
    'a paper of that name': 'Harbour Insider said that the pier would close in May.',
    'a paper of that name, further down':
      'The vote was late.\n\nBusiness Insider also asked about Lind’s future, but said it had no contract.',
    'an official whose name follows': 'A senior fire official, Mara Lind, said that the gate was shut.',
    'a poll': 'Two-thirds of party insiders said that the plan was dead.',
    'a source told of before': 'This source said that the pier would close in May.',
    'an official of a named office': 'An official of the Harbour Board said that the pier would close in May.',
    'a name': 'Mara Lind said that the pier would close in May.',
    'told why': 'A source familiar with the plan said on condition of anonymity that the pier would close in May.',
    'told why in the next sentence':
      'Two people familiar with the plan said that the pier would close. They asked not to be named because the talks are private.',
    'told why in the next paragraph':
      'The pier will close, a person familiar with the plan said.\n\nThe person asked not to be named because the plan is not public.',
    'one who asked for it': 'A source who asked to remain anonymous said that the pier would close in May.',
    'a source of light': 'The lamp is the only source of light.',
  },
});
