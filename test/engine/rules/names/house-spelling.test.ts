import { describeRule } from '../../../support/check-rule.ts';
import { styleOf } from '../../../support/style-of.ts';

describeRule('names/house-spelling', {
  style: styleOf(`{
    "names": [
      { "name": "Kyiv", "avoid": "Kiev", "why": "its Ukrainian name", "except": { "for": "Dynamo Kiev" } },
      { "name": "Olena Harchuk", "avoid": ["Olena Garchuk", "Garchuk"], "role": "harbour minister" },
      { "name": "Mara Lind", "forms": { "Marah Lindt": "Mara Lind" } }
    ]
  }`),
  faulty: {
    'a place': { copy: 'He flew to ⟦Kiev⟧.', fixed: 'He flew to Kyiv.', says: '(its Ukrainian name)' },
    'a name and its surname': {
      copy: '⟦Olena Garchuk⟧ spoke. ⟦Garchuk⟧’s speech was short.',
      fixed: 'Olena Harchuk spoke. Harchuk’s speech was short.',
    },
    'one with its own counterpart': { copy: 'Then ⟦Marah Lindt⟧ left.', fixed: 'Then Mara Lind left.' },
  },
  fine: {
    'the approved name': 'Olena Harchuk flew to Kyiv.',
    'an excepted phrase': 'Dynamo Kiev won.',
    'a quotation': '“I flew to Kiev,” she said.',
    'a dateline': 'KIEV (Agency) — It rained on Monday, and the pilots of both towns stayed at home.',
  },
});
