/** How a rule can be set: its level and its options. */

export const allLevels = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type Level = (typeof allLevels)[number];

export type OptionValue = string | number | boolean | readonly string[];

/** Level and options by rule name; what is not named has the rule's defaults. */
export interface RuleSettings {
  readonly [rule: string]: RuleSetting;
}

export interface RuleSetting {
  readonly level?: Level;
  readonly options?: Readonly<Record<string, OptionValue>>;
}
