import { describeRule } from '../../../support/check-rule.ts';

describeRule('names/country-pronoun', {
  faulty: {},
  fine: {},
});
