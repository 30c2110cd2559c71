/** The settings of one document, read from whatever the editor holds: malformed values are said and replaced by their defaults. */
import type { Rule, RuleSetting, RuleSettings } from '../engine/index.ts';
import { allPresets } from '../style/all-presets.ts';
import { globMistake } from '../style/glob-mistake.ts';
import { readRuleSetting } from './read-rule-setting.ts';
import { isRecord, shown } from './values.ts';

export interface Settings {
  /** Globs of paths that are articles; empty means all that the editor sends. */
  readonly include: readonly string[];
  /** Globs of paths that are not, whatever `include` says. */
  readonly exclude: readonly string[];
  /** What the person in front of the editor has set, and nothing that is a default: it stands above all house styles. */
  readonly rules: RuleSettings;
  /** A style that comes with Copydesk, for articles whose desk names none; empty for none. */
  readonly houseStyle: string;
  /** Larger documents get no analysis; in megabytes (1,048,576 UTF-16 units). */
  readonly maxFileSize: number;
  /** Whether "he said" is followed by a hint who that is: always, where it is not sure, never. */
  readonly inlayHints: (typeof hintChoices)[number];
  /** Whether the story's counts stand above it. */
  readonly codeLens: boolean;
  /** Globs, from the workspace's folders, of transcripts and notes that all articles there rest on. */
  readonly notes: readonly string[];
  /** What is put right as it is typed: nothing, straight marks, these and stops behind a closing mark. */
  readonly smartMarks: (typeof markChoices)[number];
  /** Name under which checks and corrections are made; empty: as Git knows the person. */
  readonly checker: string;
}

const markChoices = ['off', 'marks', 'marksAndStops'] as const;
const hintChoices = ['on', 'unsure', 'off'] as const;

/** What a software project keeps as text or Markdown, and is no article. In capitals where the word is a fair name for an article too. */
export const defaultExclude: readonly string[] = [
  '**/{node_modules,vendor,bower_components,.git,.github,.gitlab,.vscode,dist,build,target,site-packages,__pycache__,.venv,venv}/**',
  '**/{README,CHANGELOG,CHANGES,HISTORY,NEWS,RELEASES,RELEASE-NOTES,CONTRIBUTING,CODE_OF_CONDUCT,SECURITY,SUPPORT,GOVERNANCE,MAINTAINERS,AUTHORS,CONTRIBUTORS,CREDITS,COPYING,LICENSE,LICENCE,NOTICE,PATENTS,TODO,INSTALL,UPGRADING,MIGRATION,CLAUDE,AGENTS}{,.md,.txt,.markdown}',
  '**/{readme,changelog,license,licence,contributing,code_of_conduct,third-party-notices}{,.md,.txt,.markdown}',
  '**/{LICENSE,LICENCE,COPYING,README}{-,_,.}*',
  '**/{requirements,constraints}{,-*,_*}.txt',
  '**/{CMakeLists,robots,humans,llms}.txt',
  '**/requirements/*.txt',
  '**/*.{log,csv,tsv,lock}',
];

export const defaultSettings: Settings = {
  include: [],
  exclude: defaultExclude,
  rules: {},
  houseStyle: '',
  maxFileSize: 2,
  inlayHints: 'on',
  codeLens: true,
  smartMarks: 'off',
  checker: '',
  notes: [],
};

/** Settings and what is wrong with them, a sentence each. `known` are the rules that can be set. */
export function readSettings(value: unknown, known: readonly Rule[]): { settings: Settings; complaints: readonly string[] } {
  const complaints: string[] = [];
  const given = isRecord(value) ? value : {};
  if (value !== null && value !== undefined && !isRecord(value)) {
    complaints.push(`copydesk: expected an object of settings, found ${shown(value)}.`);
  }
  const take = <Value>(
    key: string,
    fits: (candidate: unknown) => candidate is Value,
    expected: string,
    fallback: Value,
  ): Value => {
    const found = given[key];
    if (found === undefined || found === null) return fallback;
    if (fits(found)) return found;
    complaints.push(`copydesk.${key}: expected ${expected}, found ${shown(found)}. The default is used.`);
    return fallback;
  };
  const globs = (key: 'include' | 'exclude' | 'notes'): readonly string[] => {
    const taken = take(key, isStrings, 'a list of globs', defaultSettings[key]);
    for (const glob of taken) {
      const mistake = globMistake(glob, key === 'notes' ? 'notes' : 'workspace');
      if (mistake) complaints.push(`copydesk.${key}: ${mistake.message}`);
    }
    return taken;
  };
  const settings: Settings = {
    include: globs('include'),
    exclude: globs('exclude'),
    maxFileSize: take('maxFileSize', isPositive, 'a number of megabytes above 0', defaultSettings.maxFileSize),
    inlayHints: take('inlayHints', isHintChoice, `one of ${hintChoices.join(', ')}`, defaultSettings.inlayHints),
    codeLens: take('codeLens', isBoolean, 'true or false', defaultSettings.codeLens),
    smartMarks: take('smartMarks', isMarkChoice, `one of ${markChoices.join(', ')}`, defaultSettings.smartMarks),
    houseStyle: take('houseStyle', isHouse, `one of ${houses.join(', ')}`, defaultSettings.houseStyle),
    checker: take('checker', isName, 'a name', defaultSettings.checker).trim(),
    notes: globs('notes'),
    rules: readRules(take('rules', isRecord, 'an object of rules and levels', {}), known, complaints),
  };
  return { settings, complaints };
}

function readRules(given: Readonly<Record<string, unknown>>, known: readonly Rule[], complaints: string[]): RuleSettings {
  const rulesByName = new Map(known.map((rule) => [rule.name, rule]));
  const rules: Record<string, RuleSetting> = {};
  for (const [name, value] of Object.entries(given)) {
    const rule = rulesByName.get(name);
    if (!rule) complaints.push(`copydesk.rules.${name}: there is no such rule.`);
    else if (value !== null && value !== undefined) {
      const { setting, complaints: own } = readRuleSetting(value, rule);
      if (Object.keys(setting).length > 0) rules[name] = setting;
      complaints.push(...own.map((complaint) => `copydesk.rules.${name}${complaint} The default is used.`));
    }
  }
  return rules;
}

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
const houses = allPresets.map(({ name }) => name);
const isHouse = (value: unknown): value is string => value === '' || houses.some((name) => name === value);
const isPositive = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value > 0;
const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= 200;
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isHintChoice = (value: unknown): value is Settings['inlayHints'] => hintChoices.some((choice) => choice === value);
const isMarkChoice = (value: unknown): value is Settings['smartMarks'] => markChoices.some((choice) => choice === value);
