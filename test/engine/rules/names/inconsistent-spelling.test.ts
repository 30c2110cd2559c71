import { describeRule } from '../../../support/check-rule.ts';

describeRule('names/inconsistent-spelling', {
  faulty: {},
  fine: {},
});
