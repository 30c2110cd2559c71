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
    'short scales, again and again': {
      copy: 'Turnover grew ⟦from £200m to £250m, a rise of 35%⟧. Costs grew ⟦from £200m to £250m, a rise of 45%⟧.',
      fixed: 'Turnover grew from £200m to £250m, a rise of 25%. Costs grew from £200m to £250m, a rise of 25%.',
    },
    'the new figure first': {
      copy: 'Membership climbed ⟦to 456 from 400, a 30% rise⟧.',
      fixed: 'Membership climbed to 456 from 400, a 14% rise.',
    },
    'up from': {
      copy: 'There were ⟦520 calls last month, up 50% from 400⟧ a year earlier.',
      fixed: 'There were 520 calls last month, up 30% from 400 a year earlier.',
    },
    'down, after both figures': 'Visitors dropped ⟦from 500 to 400, down 40 percent⟧.',
    'the share and its noun before both figures': 'They agreed on ⟦a 50% cut from 400 to 300 places⟧.',
    'the percentage first': {
      copy: 'Sales ⟦rose 10 percent from $20 million to $30 million⟧.',
      fixed: 'Sales rose 50 percent from $20 million to $30 million.',
    },
    'up, the percentage first': {
      copy: 'The toll is ⟦up 20 per cent, from £200 to £300⟧, and fares went ⟦down by 40% from $20 to $15⟧.',
      fixed: 'The toll is up 50 per cent, from £200 to £300, and fares went down by 25% from $20 to $15.',
    },
    'the wrong way': { copy: 'Sales went ⟦from £300 to £200, an increase of 33%⟧.', says: 'is a fall, not a rise' },
  },
  fine: {
    'a round share':
      'Calls rose from 410 to 520, an increase of more than 25 per cent. There were 520 calls, up almost 30% from 410.',
    'right figures': 'Visits rose from 10,000 to 15,000, a 50% increase. Sales fell 25 per cent from £2m to £1.5m.',
    rounding: 'Visits rose from 3 million to 4 million, a 33% increase, or from 1,234 to 1,300, a rise of 5 per cent.',
    'rounded amounts': 'Debt grew from $1.1 billion to $1.4 billion, a 31% rise.',
    'a share that the figure is part of': 'The share fell 5 per cent from 20 to 15 per cent, and rose 5% from 10 to 15%.',
    'percentage points': 'The share rose from 10 to 15 per cent, a 5% increase, or from 10% to 15%, a 5% rise.',
    years: 'Sales rose 40 per cent from 2010 to 2015.',
    'two scales': 'It grew from 3 to 5 million, a 67% rise.',
  },
});
