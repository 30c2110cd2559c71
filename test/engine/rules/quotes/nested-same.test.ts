import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/nested-same', {
  faulty: {
    'doubles inside doubles': {
      copy: '“They told me that ⟦“never again”⟧ was the plan,” Mara Lind said.',
      fixed: '“They told me that ‘never again’ was the plan,” Mara Lind said.',
      says: 'those of the quotation round them',
    },
  },
  fine: {
    'singles inside doubles': '“They told me that ‘never again’ was the plan,” Mara Lind said.',
    'doubles inside singles': '‘They told me that “never again” was the plan,’ Mara Lind said.',
    'one after the other': '“They told me,” Mara Lind said, “that it was the plan.”',
  },
});
