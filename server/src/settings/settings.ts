/** The settings of one document, read from whatever the editor holds: malformed values are said and replaced by their defaults. */
import { allLevels, type Level, type RuleSettings } from '../engine/index.ts';

export interface Settings {
  /** Globs of paths that are articles; empty means all that the editor sends. */
  readonly include: readonly string[];
  /** Globs of paths that are not, whatever `include` says. */
  readonly exclude: readonly string[];
  readonly rules: RuleSettings;
  /** Larger documents get no analysis; in megabytes (1,048,576 UTF-16 units). */
  readonly maxFileSize: number;
  /** Whether "he said" is followed by a hint who that is: always, where it is not sure, never. */
  readonly inlayHints: (typeof hintChoices)[number];
  /** Whether the story's counts stand above it. */
  readonly codeLens: boolean;
}

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
  maxFileSize: 2,
  inlayHints: 'on',
  codeLens: true,
};

/** Settings and what is wrong with them, a sentence each. `ruleNames` are the rules that can be set. */
export function readSettings(
  value: unknown,
  ruleNames: ReadonlySet<string>,
): { settings: Settings; complaints: readonly string[] } {
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
  const settings: Settings = {
    include: take('include', isStrings, 'a list of globs', defaultSettings.include),
    exclude: take('exclude', isStrings, 'a list of globs', defaultSettings.exclude),
    maxFileSize: take('maxFileSize', isPositive, 'a number of megabytes above 0', defaultSettings.maxFileSize),
    inlayHints: take('inlayHints', isHintChoice, `one of ${hintChoices.join(', ')}`, defaultSettings.inlayHints),
    codeLens: take('codeLens', isBoolean, 'true or false', defaultSettings.codeLens),
    rules: readRules(take('rules', isRecord, 'an object of rules and levels', {}), ruleNames, complaints),
  };
  return { settings, complaints };
}

function readRules(given: Readonly<Record<string, unknown>>, ruleNames: ReadonlySet<string>, complaints: string[]): RuleSettings {
  const rules: Record<string, { level: Level }> = {};
  for (const [name, level] of Object.entries(given)) {
    if (!ruleNames.has(name)) complaints.push(`copydesk.rules.${name}: there is no such rule.`);
    else if (isLevel(level)) rules[name] = { level };
    else if (level !== null && level !== undefined) {
      complaints.push(
        `copydesk.rules.${name}: expected one of ${allLevels.join(', ')}, found ${shown(level)}. The default is used.`,
      );
    }
  }
  return rules;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
const isPositive = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value > 0;
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isHintChoice = (value: unknown): value is Settings['inlayHints'] => hintChoices.some((choice) => choice === value);
const isLevel = (value: unknown): value is Level => allLevels.some((level) => level === value);

/** A value as it stands in a message: short, on one line. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
