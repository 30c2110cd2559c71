import { describeRule } from '../../../support/check-rule.ts';

describeRule('names/inconsistent-case', {
  faulty: {},
  fine: {},
});
