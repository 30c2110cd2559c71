import { describeRule } from '../../../support/check-rule.ts';

describeRule('copy/dash-style', {
  faulty: {
    'em dashes among en dashes': {
      copy: 'The pier is old – closed since May – but will reopen. The new lift⟦ — ⟧loud as it is, will not.',
      fixed: 'The pier is old – closed since May – but will reopen. The new lift – loud as it is, will not.',
      says: 'en dash',
    },
    'double hyphens among em dashes': {
      copy: 'The pier is old—closed since May—but will reopen. The new lift⟦ -- ⟧loud as it is, will not.',
      fixed: 'The pier is old—closed since May—but will reopen. The new lift—loud as it is, will not.',
    },
  },
  fine: {
    'one kind': 'The pier is old – closed since May – but will reopen.',
    figures: 'The pier is old – closed since May – but will reopen. It won 3 - 2 and took 5–7 weeks.',
    'a dateline of its own kind': 'SANDVIKA - The pier is old – closed since May – but will reopen.',
    'a hyphen': 'The pier is old – closed since May – but well-kept.',
  },
});
describeRule('copy/dash-style', {
  options: { form: 'spaced-em' },
  faulty: {
    'another kind': {
      copy: 'The pier that is old⟦--⟧and closed⟦--⟧will reopen.',
      fixed: 'The pier that is old — and closed — will reopen.',
      says: 'the house',
    },
  },
});
