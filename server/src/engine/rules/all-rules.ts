/** The table of rules, by name. A line here makes a rule known to the checker, the settings and the docs. */
import type { Rule } from './rule.ts';
import { repeatedWord } from './spelling/repeated-word.ts';

export const allRules: readonly Rule[] = [repeatedWord];
