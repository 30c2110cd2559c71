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
