/** Runs the rules over an Article and makes diagnostics of their findings. */
import type { Article } from '../article/article.ts';
import { inTextOrder, type Span, textOf } from '../text/span.ts';
import { finish, type Steps } from '../text/steps.ts';
import { noStyle, type PreparedStyle } from '../style/prepare-style.ts';
import type { RuleSettings } from '../style/rule-settings.ts';
import type { Fix, Level, Related, Rule, RuleContext } from './rule.ts';
import { onceFor } from './story/once-for.ts';
import { keepsQuotedWords } from './story/quoted-words.ts';

/** A finding, ready to be shown. */
export interface Diagnostic extends Span {
  readonly rule: string;
  readonly level: Exclude<Level, 'off'>;
  readonly message: string;
  /** Id of the message within its rule: two diagnostics with the same rule and message id are of one kind. */
  readonly messageId: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** A rule that threw: it is named, and the others answer all the same. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

export interface CheckResult {
  /** In text order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly failures: readonly RuleFailure[];
}

/** Rules on how a word or name is written: a name that the house has approved is right as it stands. */
const aboutSpelling = /^(?:names\/inconsistent-|spelling\/mixed-)/;
const isApproved = ({ approves }: PreparedStyle, words: string): boolean => approves(words.replace(/[’']s?$/, ''));

/** A rule that is on, with what has been set of it. */
interface SetRule {
  readonly rule: Rule;
  readonly check: Rule['check'];
  readonly level: Level;
  readonly options: RuleContext['options'];
  readonly isAboutSpelling: boolean;
}

const noSettings: RuleSettings = {};

/** Those of the rules that are on, made once for the settings and the list: a story is checked anew at each stroke, by the same ones. */
const setRules = onceFor((settings: RuleSettings) =>
  onceFor((rules: readonly Rule[]) => rules.flatMap((rule) => setRule(rule, settings) ?? [])),
);

function setRule(rule: Rule, settings: RuleSettings): SetRule | null {
  const set = settings[rule.name];
  const level = set?.level ?? rule.level;
  if (level === 'off') return null;
  const defaults = defaultsOf(rule);
  const options = set?.options ? { ...defaults, ...set.options } : defaults;
  return { rule, check: rule.check, level, options, isAboutSpelling: aboutSpelling.test(rule.name) };
}

const defaultsOf = onceFor((rule: Rule) =>
  Object.fromEntries(Object.entries(rule.options).map(([key, option]) => [key, option.default])),
);

/**
 * Runs each rule that is on. Fixes that would change words inside quotation marks are dropped, whatever the rule. Neither the list of rules nor the settings
 * may change between two calls with the same ones.
 */
export const checkArticle = (
  article: Article,
  rules: readonly Rule[],
  settings: RuleSettings = noSettings,
  style: PreparedStyle = noStyle,
): CheckResult => finish(checkInSteps(article, rules, settings, style));

/** The same, a rule a step. */
export function* checkInSteps(
  article: Article,
  rules: readonly Rule[],
  settings: RuleSettings,
  style: PreparedStyle,
): Steps<CheckResult> {
  const diagnostics: Diagnostic[] = [];
  const failures: RuleFailure[] = [];
  let current: SetRule | null = null;
  // One function for all rules: most have nothing to report.
  const report: RuleContext['report'] = ({
    start,
    end,
    message,
    data = {},
    related = [],
    fixes = [],
    level: given,
    atMost,
  }): void => {
    const { rule, level, isAboutSpelling } = current!;
    const own = given ?? milder(level, atMost ?? level);
    if (own === 'off') return;
    if (isAboutSpelling && isApproved(style, textOf(article.document.text, { start, end }))) return;
    diagnostics.push({
      rule: rule.name,
      level: own,
      start,
      end,
      messageId: message,
      message: fill(rule.messages[message] ?? message, data),
      related,
      fixes: fixes.length === 0 ? fixes : fixes.filter(({ edits }) => keepsQuotedWords(article, edits)),
    });
  };
  for (const set of setRules(settings)(rules)) {
    const { rule, check, options } = set;
    const before = diagnostics.length;
    current = set;
    try {
      check({ article, options, style, report });
    } catch (error) {
      diagnostics.length = before;
      failures.push({ rule: rule.name, error });
    }
    yield;
  }
  return { diagnostics: withoutEchoes(diagnostics).sort(inTextOrder), failures };
}

/** From the gravest down. */
const levels: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off'];

const milder = (a: Level, b: Level): Level => (levels.indexOf(a) > levels.indexOf(b) ? a : b);

const byHouse: ReadonlySet<string> = new Set(['copy/house-term', 'names/house-spelling']);

/** What the house has decided of a word is said once, whatever rule on spelling sees in it. */
function withoutEchoes(diagnostics: Diagnostic[]): Diagnostic[] {
  const decided = new Set(diagnostics.filter(({ rule }) => byHouse.has(rule)).map(({ start, end }) => `${start} ${end}`));
  if (decided.size === 0) return diagnostics;
  return diagnostics.filter(({ rule, start, end }) => !aboutSpelling.test(rule) || !decided.has(`${start} ${end}`));
}

const fill = (template: string, data: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, key: string) => String(data[key] ?? whole));
