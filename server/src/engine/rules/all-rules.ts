/** The table of rules, by name. A line here makes a rule known to the checker, the settings and the docs. */
import type { Rule } from './rule.ts';
import { otherFormUsed } from './abbreviations/other-form-used.ts';
import { unused } from './abbreviations/unused.ts';
import { loadedVerb } from './attribution/loaded-verb.ts';
import { placeholder } from './copy/placeholder.ts';
import { percentageChange } from './facts/percentage-change.ts';
import { weekdayDate } from './facts/weekday-date.ts';
import { countryPronoun } from './names/country-pronoun.ts';
import { inconsistentCase } from './names/inconsistent-case.ts';
import { inconsistentSpelling } from './names/inconsistent-spelling.ts';
import { titleCommas } from './names/title-commas.ts';
import { sentenceStart } from './numbers/sentence-start.ts';
import { abutting } from './quotes/abutting.ts';
import { altered } from './quotes/altered.ts';
import { closedBeforeContinuing } from './quotes/closed-before-continuing.ts';
import { commaBeforeAttribution } from './quotes/comma-before-attribution.ts';
import { mixedMarks } from './quotes/mixed-marks.ts';
import { nestedSame } from './quotes/nested-same.ts';
import { notReopened } from './quotes/not-reopened.ts';
import { repeated } from './quotes/repeated.ts';
import { strayClosing } from './quotes/stray-closing.ts';
import { unattributed } from './quotes/unattributed.ts';
import { unclosed } from './quotes/unclosed.ts';
import { wrongDirection } from './quotes/wrong-direction.ts';
import { mixedDialect } from './spelling/mixed-dialect.ts';
import { mixedHyphenation } from './spelling/mixed-hyphenation.ts';
import { mixedSuffix } from './spelling/mixed-suffix.ts';
import { mixedVariant } from './spelling/mixed-variant.ts';
import { repeatedWord } from './spelling/repeated-word.ts';

// prettier-ignore
export const allRules: readonly Rule[] = [
  otherFormUsed,
  unused,
  loadedVerb,
  placeholder,
  percentageChange,
  weekdayDate,
  countryPronoun,
  inconsistentCase,
  inconsistentSpelling,
  titleCommas,
  sentenceStart,
  abutting,
  altered,
  closedBeforeContinuing,
  commaBeforeAttribution,
  mixedMarks,
  nestedSame,
  notReopened,
  repeated,
  strayClosing,
  unattributed,
  unclosed,
  wrongDirection,
  mixedDialect,
  mixedHyphenation,
  mixedSuffix,
  mixedVariant,
  repeatedWord,
];
