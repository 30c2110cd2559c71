/** The table of rules, by name. A line here makes a rule known to the checker, the settings and the docs. */
import type { Rule } from './rule.ts';
import { otherFormUsed } from './abbreviations/other-form-used.ts';
import { unused } from './abbreviations/unused.ts';
import { loadedVerb } from './attribution/loaded-verb.ts';
import { placeholder } from './copy/placeholder.ts';
import { countryPronoun } from './names/country-pronoun.ts';
import { inconsistentCase } from './names/inconsistent-case.ts';
import { inconsistentSpelling } from './names/inconsistent-spelling.ts';
import { titleCommas } from './names/title-commas.ts';
import { abutting } from './quotes/abutting.ts';
import { mixedMarks } from './quotes/mixed-marks.ts';
import { unattributed } from './quotes/unattributed.ts';
import { mixedDialect } from './spelling/mixed-dialect.ts';
import { repeatedWord } from './spelling/repeated-word.ts';

// prettier-ignore
export const allRules: readonly Rule[] = [
  otherFormUsed,
  unused,
  loadedVerb,
  placeholder,
  countryPronoun,
  inconsistentCase,
  inconsistentSpelling,
  titleCommas,
  abutting,
  mixedMarks,
  unattributed,
  mixedDialect,
  repeatedWord,
];
