/** Reads `--rule group/fault=level`. */
import { InvalidArgumentError } from 'commander';
import { allLevels, type Level, type RuleSettings } from '../engine/index.ts';
import { rulesNamed } from '../library/rules-named.ts';

/** Adds one `--rule` to the ones before it; `group/*=level` names all rules of a group. Throws what commander prints as misuse. */
export function addRuleSetting(value: string, before: RuleSettings): RuleSettings {
  const cut = value.lastIndexOf('=');
  const [name, level] = cut < 0 ? [value, ''] : [value.slice(0, cut), value.slice(cut + 1)];
  if (!isLevel(level)) {
    throw new InvalidArgumentError(`Say a rule and its level, as in quotes/unattributed=error. Levels: ${allLevels.join(', ')}.`);
  }
  const names = rulesNamed(name);
  if (names.length === 0) throw new InvalidArgumentError(`There is no rule ${name}. “copydesk rules” lists them.`);
  return { ...before, ...Object.fromEntries(names.map((rule) => [rule, { ...before[rule], level }])) };
}

const isLevel = (level: string): level is Level => (allLevels as readonly string[]).includes(level);
