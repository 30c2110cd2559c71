import { describeRule } from '../../../support/check-rule.ts';

describeRule('names/title-commas', {
  faulty: {},
  fine: {},
});
