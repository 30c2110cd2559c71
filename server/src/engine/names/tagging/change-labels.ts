/** Changes of single names in the labels of a text. */
import { beginOf, endOf, insideOf, outside, singleOf, typeOfLabel } from './labels.ts';

/** Gives a name of several words another type; `first` is its first word. */
export function retype(labels: Uint8Array, first: number, type: number): void {
  const old = typeOfLabel(labels[first]!);
  labels[first] = beginOf(type);
  let i = first + 1;
  for (; labels[i] === insideOf(old); i++) labels[i] = insideOf(type);
  if (labels[i] === endOf(old)) labels[i] = endOf(type);
}

/** Leaves the first word of a name of several words out of it. */
export function leaveOutFirst(labels: Uint8Array, first: number): void {
  const type = typeOfLabel(labels[first]!);
  labels[first] = outside;
  labels[first + 1] = labels[first + 1] === endOf(type) ? singleOf(type) : beginOf(type);
}

/** Whether a name begins with the word. */
export const opensName = (labels: Uint8Array, i: number): boolean => {
  const type = typeOfLabel(labels[i]!);
  return labels[i] === beginOf(type) || labels[i] === singleOf(type);
};

/** First word of the name at `i`, or `i` itself. */
export function firstOf(labels: Uint8Array, i: number): number {
  const type = typeOfLabel(labels[i]!);
  let first = i;
  while (labels[first] === insideOf(type) || labels[first] === endOf(type)) first--;
  return first;
}

/** Its last word, likewise. */
export function lastOf(labels: Uint8Array, i: number): number {
  const type = typeOfLabel(labels[i]!);
  let last = i;
  while (labels[last] === beginOf(type) || labels[last] === insideOf(type)) last++;
  return last;
}

/** Makes one name of the words from `first` to `last`, both included. */
export function labelAs(labels: Uint8Array, first: number, last: number, type: number): void {
  if (first === last) {
    labels[first] = singleOf(type);
    return;
  }
  labels.fill(insideOf(type), first, last);
  labels[first] = beginOf(type);
  labels[last] = endOf(type);
}
