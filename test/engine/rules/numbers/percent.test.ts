import { describeRule } from '../../../support/check-rule.ts';

describeRule('numbers/percent', {
  faulty: {
    'one among others': {
      copy: 'Fares rose by 5 percent in May and by 7 percent in June.\n\nTolls rose by 9⟦%⟧ in July.',
      fixed: 'Fares rose by 5 percent in May and by 7 percent in June.\n\nTolls rose by 9 percent in July.',
      says: 'Keep to one',
    },
    'two words': {
      copy: 'Fares rose by 5% in May and by 7% in June.\n\nTolls rose by 9⟦ per cent⟧ in July.',
      fixed: 'Fares rose by 5% in May and by 7% in June.\n\nTolls rose by 9% in July.',
    },
    'behind a number in words': {
      copy: 'Fares rose by 5 per cent in May and by 7 per cent in June. Ten⟦ percent⟧ of boats left.',
      fixed: 'Fares rose by 5 per cent in May and by 7 per cent in June. Ten per cent of boats left.',
    },
  },
  fine: {
    'capitals of a title':
      'The book Ten Per Cent sold well, and 5 per cent of it went abroad, 7 per cent by post. Then 9 PER CENT stood on a sign.',
    'a number in words beside one sign': 'Thirty percent of boats left. Tolls rose by 9% in July.',
    'a number in words, which takes no sign': 'Fares rose by 5% in May and by 7% in June. Ten per cent of boats left.',
    'an address': 'Fares rose by 5 percent in May and by 7 percent in June: https://kellan.example/7%20percent.',
    'one form': 'Fares rose by 5 percent in May and by 7 percent in June.',
    brackets: 'Fares rose by 5 percent in May (tolls: 9%) and by 7 percent in June.',
    'in quotation marks': 'Fares rose by 5 percent in May and by 7 percent in June. “It is 9% too much,” he said.',
  },
});
