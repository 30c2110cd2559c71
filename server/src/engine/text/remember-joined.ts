/** What many parts say together, found once as long as each of them says what it said. */
import { createQuestionOfAll, type Holder } from './few-answers.ts';

/** `context` is what else the answer follows from. */
export type Join<Context, Part, Whole> = (context: Context, parts: readonly Part[]) => Whole;

/** The same of `all`, each of which gives one part. */
export type JoinAll<Context, Part, Whole> = (all: readonly Holder[], context: Context, parts: readonly Part[]) => Whole;

/**
 * The same function, which remembers with the things that give the parts what it was asked last: in a new version of a story most parts are the objects
 * that they were, and the others mostly like those before. An answer that is like the last one is that object, so that whoever asks further sees that
 * nothing has changed.
 */
export function rememberJoined<Context, Part, Whole>(
  join: Join<Context, Part, Whole>,
  areSameParts: (a: Part, b: Part) => boolean,
  areSameWholes: (a: Whole, b: Whole) => boolean,
): JoinAll<Context, Part, Whole> {
  const question = createQuestionOfAll<{ readonly context: Context; readonly parts: readonly Part[]; readonly whole: Whole }>();
  return (all, context, parts) => {
    const last = question.answer(all);
    const isKnown = last?.context === context && areAllSame(last.parts, parts, areSameParts);
    let whole = isKnown ? last.whole : join(context, parts);
    if (last && !isKnown && areSameWholes(last.whole, whole)) ({ whole } = last);
    question.keep(all, { context, parts, whole });
    return whole;
  };
}

/** Whether both lists have the same items, as far as that can be told; of most, that they are one object. */
export function areAllSame<Item>(a: readonly Item[], b: readonly Item[], areSame: (a: Item, b: Item) => boolean): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && !areSame(a[i]!, b[i]!)) return false;
  return true;
}

/** Whether both lists have the same objects, strings or numbers in them. */
export function areSameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
