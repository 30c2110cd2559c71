/** Rules by name, as settings of programs and of the command line name them. */
import { allRules } from '../engine/index.ts';

/** Names of the rules: the one of that name, or all of a group for "group/*"; none where there is no such rule. */
export const rulesNamed = (name: string): readonly string[] =>
  allRules
    .map((rule) => rule.name)
    .filter((rule) => rule === name || (name.endsWith('/*') && rule.startsWith(name.slice(0, -1))));
