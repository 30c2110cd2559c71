import { describeRule } from '../../../support/check-rule.ts';

describeRule('attribution/anonymous-source', {
  faulty: {
    sources: '⟦Sources⟧ said that the pier would close in May.',
    'one close to somebody': 'The pier will close in May, according to ⟦a source familiar with the plan⟧.',
  },
  fine: {
    'an official of a named office': 'An official of the Harbour Board said that the pier would close in May.',
    'a name': 'Mara Lind said that the pier would close in May.',
    'told why': 'A source familiar with the plan said on condition of anonymity that the pier would close in May.',
    'a source of light': 'The lamp is the only source of light.',
  },
});
