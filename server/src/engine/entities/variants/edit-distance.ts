/** How many letters part two words. */

/**
 * Optimal string alignment distance (insertions, deletions, substitutions, swaps of neighbours), or `most + 1` where it is larger than `most`.
 * Time: length × most. Source: Damerau (1964), banded after Ukkonen (1985).
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const far = most + 1;
  if (rows[0].length <= b.length) rows = [newRow(b.length * 2), newRow(b.length * 2), newRow(b.length * 2)];
  let [beforeLast, last, row] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = Math.min(j, far);
  for (let i = 1; i <= a.length; i++) {
    row.fill(far, 0, b.length + 1);
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
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length]!;
}

const newRow = (length: number): Int32Array<ArrayBuffer> => new Int32Array(length);
/** Room for the rows that are compared, used for the next two words again. */
let rows: [Int32Array, Int32Array, Int32Array] = [newRow(64), newRow(64), newRow(64)];

/** Whether the distance is one: a letter more, less, other, or two neighbours that have changed places. Linear. */
export function isOneEditApart(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const more = long.length - short.length;
  if (more > 1) return false;
  let from = 0;
  while (from < short.length && long.charCodeAt(from) === short.charCodeAt(from)) from++;
  let to = short.length;
  while (to > from && long.charCodeAt(to - 1 + more) === short.charCodeAt(to - 1)) to--;
  if (more === 1) return to === from;
  const parted = to - from;
  return parted === 1 || (parted === 2 && long[from] === short[from + 1] && long[from + 1] === short[from]);
}

const base = 0x01000193;

/**
 * Room for what is found of one word, used for the next again: of the letters from each on; and what a letter there counts for: the base to the number
 * of letters behind it.
 */
let behind = new Int32Array(64);
let worth = new Int32Array(64);

/**
 * Keys of the word and of every form of it that lacks one letter: words at distance one share a key, and those that share one are at most two
 * edits apart, or one of few pairs in four thousand million. Time linear in the letters. Method: deletion neighbourhoods, Mor and Fraenkel (1982),
 * by polynomial hashes of what stands before the letter and behind it (Karp and Rabin, 1987).
 */
export function deletionKeys(word: string): number[] {
  const { length } = word;
  if (behind.length <= length) [behind, worth] = [new Int32Array(length * 2), new Int32Array(length * 2)];
  behind[length] = 0;
  for (let i = length - 1, one = 1; i >= 0; i--) {
    worth[i] = one;
    behind[i] = behind[i + 1]! + Math.imul(word.charCodeAt(i), one);
    one = Math.imul(one, base);
  }
  const keys = [behind[0]!];
  let before = 0;
  for (let i = 0; i < length; i++) {
    if (i === 0 || word.charCodeAt(i) !== word.charCodeAt(i - 1)) keys.push((Math.imul(before, worth[i]!) + behind[i + 1]!) | 0);
    before = (Math.imul(before, base) + word.charCodeAt(i)) | 0;
  }
  return keys;
}
