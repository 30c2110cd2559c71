/** The table of rules, by name. A line here makes a rule known to the checker, the settings and the docs. */
import type { Rule } from './rule.ts';
import { beforeDefinition } from './abbreviations/before-definition.ts';
import { definedTwice } from './abbreviations/defined-twice.ts';
import { otherFormUsed } from './abbreviations/other-form-used.ts';
import { speltOutAgain } from './abbreviations/spelt-out-again.ts';
import { undefinedAbbreviation } from './abbreviations/undefined.ts';
import { unused } from './abbreviations/unused.ts';
import { ambiguousSpeaker } from './attribution/ambiguous-speaker.ts';
import { anonymousSource } from './attribution/anonymous-source.ts';
import { loadedVerb } from './attribution/loaded-verb.ts';
import { notSpeech } from './attribution/not-speech.ts';
import { unintroducedSpeaker } from './attribution/unintroduced-speaker.ts';
import { apostrophe } from './copy/apostrophe.ts';
import { dashStyle } from './copy/dash-style.ts';
import { doubleSpace } from './copy/double-space.ts';
import { houseTerm } from './copy/house-term.ts';
import { placeholder } from './copy/placeholder.ts';
import { age } from './facts/age.ts';
import { percentageChange } from './facts/percentage-change.ts';
import { total } from './facts/total.ts';
import { weekdayDate } from './facts/weekday-date.ts';
import { countryPronoun } from './names/country-pronoun.ts';
import { fullNameAgain } from './names/full-name-again.ts';
import { honorificStyle } from './names/honorific-style.ts';
import { houseSpelling } from './names/house-spelling.ts';
import { inconsistentCase } from './names/inconsistent-case.ts';
import { inconsistentSpelling } from './names/inconsistent-spelling.ts';
import { numberAgreement } from './names/number-agreement.ts';
import { sharedSurname } from './names/shared-surname.ts';
import { surnameFirst } from './names/surname-first.ts';
import { titleCommas } from './names/title-commas.ts';
import { currency } from './numbers/currency.ts';
import { dateStyle } from './numbers/date-style.ts';
import { percent } from './numbers/percent.ts';
import { sentenceStart } from './numbers/sentence-start.ts';
import { small } from './numbers/small.ts';
import { thousands } from './numbers/thousands.ts';
import { timeStyle } from './numbers/time-style.ts';
import { abutting } from './quotes/abutting.ts';
import { altered } from './quotes/altered.ts';
import { closedBeforeContinuing } from './quotes/closed-before-continuing.ts';
import { commaBeforeAttribution } from './quotes/comma-before-attribution.ts';
import { differsFromNotes } from './quotes/differs-from-notes.ts';
import { ellipsis } from './quotes/ellipsis.ts';
import { houseMarks } from './quotes/house-marks.ts';
import { lateAttribution } from './quotes/late-attribution.ts';
import { leadIn } from './quotes/lead-in.ts';
import { mixedMarks } from './quotes/mixed-marks.ts';
import { nestedSame } from './quotes/nested-same.ts';
import { notInNotes } from './quotes/not-in-notes.ts';
import { notReopened } from './quotes/not-reopened.ts';
import { repeated } from './quotes/repeated.ts';
import { scare } from './quotes/scare.ts';
import { speakerInNotes } from './quotes/speaker-in-notes.ts';
import { stopPlacement } from './quotes/stop-placement.ts';
import { strayClosing } from './quotes/stray-closing.ts';
import { unattributed } from './quotes/unattributed.ts';
import { unclosed } from './quotes/unclosed.ts';
import { unverified } from './quotes/unverified.ts';
import { wrongDirection } from './quotes/wrong-direction.ts';
import { mixedCapitals } from './spelling/mixed-capitals.ts';
import { mixedDialect } from './spelling/mixed-dialect.ts';
import { mixedHyphenation } from './spelling/mixed-hyphenation.ts';
import { mixedSuffix } from './spelling/mixed-suffix.ts';
import { mixedVariant } from './spelling/mixed-variant.ts';
import { repeatedWord } from './spelling/repeated-word.ts';

// prettier-ignore
export const allRules: readonly Rule[] = [
  beforeDefinition,
  definedTwice,
  otherFormUsed,
  speltOutAgain,
  undefinedAbbreviation,
  unused,
  ambiguousSpeaker,
  anonymousSource,
  loadedVerb,
  notSpeech,
  unintroducedSpeaker,
  apostrophe,
  dashStyle,
  doubleSpace,
  houseTerm,
  placeholder,
  age,
  percentageChange,
  total,
  weekdayDate,
  countryPronoun,
  fullNameAgain,
  honorificStyle,
  houseSpelling,
  inconsistentCase,
  inconsistentSpelling,
  numberAgreement,
  sharedSurname,
  surnameFirst,
  titleCommas,
  currency,
  dateStyle,
  percent,
  sentenceStart,
  small,
  thousands,
  timeStyle,
  abutting,
  altered,
  closedBeforeContinuing,
  commaBeforeAttribution,
  differsFromNotes,
  ellipsis,
  houseMarks,
  lateAttribution,
  leadIn,
  mixedMarks,
  nestedSame,
  notInNotes,
  notReopened,
  repeated,
  scare,
  speakerInNotes,
  stopPlacement,
  strayClosing,
  unattributed,
  unclosed,
  unverified,
  wrongDirection,
  mixedCapitals,
  mixedDialect,
  mixedHyphenation,
  mixedSuffix,
  mixedVariant,
  repeatedWord,
];
