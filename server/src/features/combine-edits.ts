/** Many fixes as one edit of the document. */
import type { Edit, Fix } from '../engine/index.ts';

/** The edits of all fixes that can stand side by side, in text order. Of fixes that touch the same words the first wins, the other is left out whole. */
export function combineEdits(fixes: readonly Fix[]): { readonly edits: readonly Edit[]; readonly fixes: number } {
  const taken: Edit[] = [];
  let count = 0;
  for (const { edits } of fixes) {
    if (edits.some((edit) => collides(edit, taken))) continue;
    for (const edit of edits) taken.splice(firstAtOrAfter(taken, edit.start), 0, edit);
    count++;
  }
  return { edits: taken, fixes: count };
}

/** Overlapping, or at the very same place, where the order of two insertions would be a matter of luck. `taken` is in text order, without overlaps. */
function collides(edit: Edit, taken: readonly Edit[]): boolean {
  const index = firstAtOrAfter(taken, edit.start);
  const [before, after] = [taken[index - 1], taken[index]];
  return (
    (before !== undefined && before.end > edit.start) ||
    (after !== undefined && (after.start < edit.end || after.start === edit.start))
  );
}

/** Index of the first edit that starts at the offset or behind it. */
function firstAtOrAfter(edits: readonly Edit[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edits[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
