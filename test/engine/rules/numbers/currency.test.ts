import { describeRule } from '../../../support/check-rule.ts';

describeRule('numbers/currency', {
  faulty: {
    'a word among letters': {
      copy: 'The pier cost £5m and the lift £2bn. Repairs will take ⟦£1.5 million⟧ a year.',
      fixed: 'The pier cost £5m and the lift £2bn. Repairs will take £1.5m a year.',
      says: 'm 2 ×',
    },
    'a letter among words': {
      copy: 'The pier cost £5 million and the lift £2 million. Repairs will take ⟦£1.5bn⟧ a year.',
      fixed: 'The pier cost £5 million and the lift £2 million. Repairs will take £1.5 billion a year.',
    },
    'a unit in words': {
      copy: 'The pier cost $5 million and the lift $200. Repairs will take ⟦3 million dollars⟧ a year.',
      fixed: 'The pier cost $5 million and the lift $200. Repairs will take $3 million a year.',
    },
  },
  fine: {
    'one form': 'The pier cost £5m and the lift £2bn.',
    'no scale': 'The pier cost £5m and the gate £300,000.',
    'another currency': 'The pier cost £5 million. Repairs will take 3 million dollars a year.',
    'a range': 'The pier cost £5m and the lift £2m. Repairs will take £1 to £2 million.',
  },
});
describeRule('numbers/currency', {
  options: { scale: 'million' },
  faulty: {
    'a letter': { copy: 'The pier cost ⟦$5m⟧.', fixed: 'The pier cost $5 million.', says: 'the house' },
  },
  fine: {
    'a word': 'The pier cost $5 million.',
  },
});
describeRule('numbers/currency', {
  options: { scale: 'm' },
  faulty: {
    'a word': { copy: 'The pier cost ⟦$5 billion⟧.', fixed: 'The pier cost $5bn.', says: 'the house' },
  },
  fine: {
    'a letter': 'The pier cost $5bn.',
  },
});
describeRule('numbers/currency', {
  options: { unit: 'sign' },
  faulty: {
    'a unit in words': { copy: 'The gate cost ⟦500 euros⟧.', fixed: 'The gate cost €500.', says: 'the house' },
  },
});
