/** How many letters part two words. */

/**
 * Optimal string alignment distance (insertions, deletions, substitutions, swaps of neighbours), or `most + 1` where it is larger than `most`.
 * Time: length × most. Source: Damerau (1964), banded after Ukkonen (1985).
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const far = most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, far));
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(far);
    row[0] = Math.min(i, far);
    const [from, to] = [Math.max(1, i - most), Math.min(b.length, i + most)];
    let least = row[0];
    for (let j = from; j <= to; j++) {
      const same = a[i - 1] === b[j - 1];
      let value = Math.min(last[j - 1]! + (same ? 0 : 1), last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, beforeLast[j - 2]! + 1);
      row[j] = Math.min(value, far);
      if (row[j]! < least) least = row[j]!;
    }
    if (least > most) return far;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/** The word and every form of it that lacks one letter: two words that share one are at most two edits apart, and all at distance one share one. */
export function deletions(word: string): readonly string[] {
  const forms = new Set([word]);
  for (let i = 0; i < word.length; i++) forms.add(word.slice(0, i) + word.slice(i + 1));
  return [...forms];
}
