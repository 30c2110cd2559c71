import { describeRule } from '../../../support/check-rule.ts';

describeRule('abbreviations/other-form-used', {
  faulty: {},
  fine: {},
});
