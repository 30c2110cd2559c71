import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/ellipsis', {
  faulty: {
    'three stops among characters': {
      copy: 'Boats, ropes … and more. It went on … and on. There was paint ⟦...⟧ and tar.',
      fixed: 'Boats, ropes … and more. It went on … and on. There was paint … and tar.',
      says: 'Keep to one',
    },
    'other spaces': {
      copy: 'Boats, ropes … and more. It went on … and on. There was paint⟦…⟧and tar.',
      fixed: 'Boats, ropes … and more. It went on … and on. There was paint … and tar.',
    },
    'one in a quotation, without a fix':
      'Boats, ropes … and more. It went on … and on. “There was paint ⟦...⟧ and tar,” Mara Lind said.',
  },
  fine: {
    'one form': 'Boats, ropes … and more. It went on … and on.',
    'one that ends a sentence': 'Boats, ropes … and more. It went on…',
  },
});
describeRule('quotes/ellipsis', {
  options: { dots: '...' },
  faulty: {
    'the other form': { copy: 'There was paint ⟦…⟧ and tar.', fixed: 'There was paint ... and tar.', says: 'the house' },
  },
  fine: {
    'the form of the house': 'There was paint ... and tar.',
  },
});
describeRule('quotes/ellipsis', {
  options: { spacing: 'none' },
  faulty: {
    spaces: { copy: 'There was paint ⟦…⟧ and tar.', fixed: 'There was paint…and tar.', says: 'the house' },
  },
});
