import { describeRule } from '../../../support/check-rule.ts';

describeRule('facts/percentage-change', {
  faulty: {
    'a rise': {
      copy: 'Visits rose ⟦from 10,000 to 15,000, a 25% increase⟧, in a year.',
      fixed: 'Visits rose from 10,000 to 15,000, a 50% increase, in a year.',
      says: 'a change of 50 per cent, not 25',
    },
    'a fall': {
      copy: 'Catches went ⟦from 200 to 150 tonnes, a drop of 30 per cent⟧.',
      fixed: 'Catches went from 200 to 150 tonnes, a drop of 25 per cent.',
    },
    'the percentage first': {
      copy: 'Sales ⟦rose 10 percent from $20 million to $30 million⟧.',
      fixed: 'Sales rose 50 percent from $20 million to $30 million.',
    },
    'the wrong way': { copy: 'Sales went ⟦from £300 to £200, an increase of 33%⟧.', says: 'is a fall, not a rise' },
  },
  fine: {
    'right figures': 'Visits rose from 10,000 to 15,000, a 50% increase. Sales fell 25 per cent from £2m to £1.5m.',
    rounding: 'Visits rose from 3 million to 4 million, a 33% increase, or from 1,234 to 1,300, a rise of 5 per cent.',
    'rounded amounts': 'Debt grew from $1.1 billion to $1.4 billion, a 31% rise.',
    'percentage points': 'The share rose from 10 to 15 per cent, a 5% increase, or from 10% to 15%, a 5% rise.',
    years: 'Sales rose 40 per cent from 2010 to 2015.',
    'two scales': 'It grew from 3 to 5 million, a 67% rise.',
  },
});
