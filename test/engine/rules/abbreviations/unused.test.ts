import { describeRule } from '../../../support/check-rule.ts';

describeRule('abbreviations/unused', {
  faulty: {},
  fine: {},
});
