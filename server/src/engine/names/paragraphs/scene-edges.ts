/** What whoever reads a paragraph sees of the two beside it: the words nearest to it, and the names there. */
import { areSameNames, type Scene } from './scene.ts';

/** So many words of the paragraph before and of the one after may be looked at. */
export const reach = 8;

/** Whether the ends of two paragraphs look the same from the paragraph after them. */
export function haveSameTail(a: Scene | undefined, b: Scene | undefined): boolean {
  if (!a || !b) return a === b;
  const [one, other] = [a.cut.tokens, b.cut.tokens];
  if (!haveAsMany(one.length, other.length)) return false;
  const count = Math.min(reach, one.length);
  if (!areSameWords(a, one.length - count, b, other.length - count, count)) return false;
  const by = b.cut.text.length - a.cut.text.length;
  const from = count === 0 ? 0 : one[one.length - count]!.start - a.cut.origin;
  let [i, k] = [a.names.length - 1, b.names.length - 1];
  for (; i >= 0 && a.names[i]!.end > from; i--, k--) if (k < 0 || !isSameName(a, i, b, k, by)) return false;
  return k < 0 || b.names[k]!.end <= from + by;
}

/** The same of their beginnings, from the paragraph before them. */
export function haveSameHead(a: Scene | undefined, b: Scene | undefined): boolean {
  if (!a || !b) return a === b;
  const [one, other] = [a.cut.tokens, b.cut.tokens];
  if (!haveAsMany(one.length, other.length)) return false;
  const count = Math.min(reach, one.length);
  if (!areSameWords(a, 0, b, 0, count)) return false;
  const end = count === 0 ? 0 : one[count - 1]!.end - a.cut.origin;
  let i = 0;
  for (; i < a.names.length && startOf(a, i) < end; i++) if (i >= b.names.length || !isSameName(a, i, b, i, 0)) return false;
  return i >= b.names.length || startOf(b, i) >= end;
}

/** Of a shorter paragraph all is seen. */
const haveAsMany = (a: number, b: number): boolean => a === b || (a >= reach && b >= reach);

function areSameWords(a: Scene, first: number, b: Scene, other: number, count: number): boolean {
  for (let i = 0; i < count; i++) {
    const [one, two] = [a.cut.tokens[first + i]!, b.cut.tokens[other + i]!];
    if (one.text !== two.text || one.pos !== two.pos || one.spaced !== two.spaced) return false;
  }
  return true;
}

/** With its title. */
const startOf = ({ names }: Scene, i: number): number => names[i]!.title?.start ?? names[i]!.start;

const isSameName = ({ names }: Scene, i: number, { names: others }: Scene, k: number, by: number): boolean =>
  areSameNames(names[i]!, others[k]!, by);
