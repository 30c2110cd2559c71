import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/unattributed', {
  faulty: {},
  fine: {},
});
