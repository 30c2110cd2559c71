/** What a house has decided: words to avoid, names as it spells them, and how its rules are set. */
import type { Level, RuleSettings } from './rule-settings.ts';

/** Places where an avoided word or phrase is right. All are literal words, compared without regard to capitals. */
export interface Exceptions {
  /** Right before one of these: avoid "gas", except before "turbine". */
  readonly before: readonly string[];
  /** Right after one of these: avoid "Kiev", except after "chicken". */
  readonly after: readonly string[];
  /** Within one of these longer phrases. */
  readonly for: readonly string[];
}

/** One word or phrase that stands wrong, and what the house writes in its place. */
export interface AvoidedForm {
  readonly avoid: string;
  /** What a fix writes; null where the house names nothing to put in its place. */
  readonly prefer: string | null;
}

/** An entry of a house style. */
export interface Term {
  /** Unique in a style; a later layer's entry with the same id takes this one's place. */
  readonly id: string;
  /** Literal words and phrases, inflections listed one by one; none is empty. */
  readonly forms: readonly AvoidedForm[];
  /** What may stand in its place, the first choice first; forms inside one of these are right. */
  readonly prefer: readonly string[];
  /** A sentence or two, or null. */
  readonly why: string | null;
  readonly except: Exceptions;
  /** `exact`: capitals must be as in the entry. `any`: they need not. */
  readonly case: 'any' | 'exact';
  /** Whether it is reported in quotations too (where nothing mends it). */
  readonly insideQuotes: boolean;
  /** Null: the level of the rule. */
  readonly level: Level | null;
  /** Where the house says so, or null. */
  readonly source: string | null;
}

/** A name as the house spells it. */
export interface ApprovedName {
  readonly name: string;
  /** Spellings that stand for it and are wrong. */
  readonly forms: readonly AvoidedForm[];
  /** "president of Ukraine": what the bearer is, or null. */
  readonly role: string | null;
  readonly why: string | null;
  readonly except: Exceptions;
  readonly source: string | null;
}

/** All layers in one. */
export interface HouseStyle {
  readonly terms: readonly Term[];
  readonly names: readonly ApprovedName[];
  /** Levels and options that the house has decided. */
  readonly rules: RuleSettings;
}

export const noExceptions: Exceptions = { before: [], after: [], for: [] };

/** Decides nothing. */
export const noHouseStyle: HouseStyle = { terms: [], names: [], rules: {} };
