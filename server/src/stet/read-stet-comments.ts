/**
 * Reads comments by which an article says that something stays as it is:
 * `<!-- copydesk-ignore quotes/scare: the desk’s own word -->`, `<!-- copydesk-ignore-story spelling/mixed-dialect “Center”: a proper name -->`.
 */
import { allRules } from '../engine/index.ts';
import { nearestOf } from '../style/nearest-of.ts';
import type { Complain } from '../style/style-problem.ts';
import type { StetComment } from './stet-note.ts';

/** Longer comments are none of Copydesk's. UTF-16 units. */
const mostLength = 1000;

const comment = /<!--[ \t]*copydesk-ignore/g;
const names = new Set(allRules.map(({ name }) => name));
const groups = new Set(allRules.map(({ name }) => name.slice(0, name.indexOf('/'))));

/** In text order. A comment that says nothing Copydesk understands is complained of, and leaves everything as it was. */
export function readStetComments(text: string, complain: Complain): readonly StetComment[] {
  const found: StetComment[] = [];
  for (const { index, 0: opening } of text.matchAll(comment)) {
    const from = index + opening.length;
    const close = text.slice(from, from + mostLength).indexOf('-->');
    if (close < 0) continue;
    const end = from + close + 3;
    const read = readInside(text.slice(from, from + close));
    if ('fault' in read) complain({ start: index, end }, read.code, read.fault);
    else found.push({ ...read, start: index, end });
  }
  return found;
}

type Inside = Omit<StetComment, 'start' | 'end'> | { readonly code: string; readonly fault: string };

function readInside(inside: string): Inside {
  const isStory = inside.startsWith('-story');
  const rest = (isStory ? inside.slice('-story'.length) : inside).replace(/\s+/g, ' ');
  const head = /^ ?([a-z/*-]+(?: ?, ?[a-z/*-]+)*) ?(?:“([^”]*)”|"([^"]*)")? ?(?:: ?(.*))?$/.exec(rest);
  if (!head) return { code: 'stet-form', fault: formFault };
  const rules = head[1]!.split(',').map((rule) => rule.trim());
  const strange = rules.find(
    (rule) => rule !== '*' && !names.has(rule) && !(rule.endsWith('/*') && groups.has(rule.slice(0, -2))),
  );
  if (strange !== undefined) {
    const nearest = nearestOf(strange, [...names]);
    const hint = nearest === null ? '“copydesk rules” lists them.' : `Did you mean “${nearest}”?`;
    return { code: 'unknown-rule', fault: `There is no rule “${strange}”, so nothing is left alone. ${hint}` };
  }
  const words = head[2] ?? head[3] ?? null;
  return { rules, scope: isStory ? 'story' : 'here', words: words === '' ? null : words, reason: (head[4] ?? '').trim() };
}

const formFault =
  'This comment leaves nothing alone, for it names no rule. Write <!-- copydesk-ignore group/fault: why --> or <!-- copydesk-ignore-story group/fault “words”: why -->.';
