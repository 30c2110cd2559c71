import { describeRule } from '../../../support/check-rule.ts';

describeRule('copy/apostrophe', {
  faulty: {
    'straight among curly': {
      copy: "The town’s pier isn’t old. The harbour⟦'⟧s lamp is.",
      fixed: 'The town’s pier isn’t old. The harbour’s lamp is.',
      says: 'straight 1 ×',
    },
  },
  fine: {
    'one shape': "The town's pier isn't old.",
    'in quotation marks': "The town’s pier isn’t old. “It's the lamp,” Mara Lind said.",
  },
});
describeRule('copy/apostrophe', {
  options: { shape: 'straight' },
  faulty: {
    curly: { copy: 'The town⟦’⟧s pier.', fixed: "The town's pier.", says: 'the house' },
  },
});
