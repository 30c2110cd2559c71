/** Features as 32-bit hashes: a template (what is looked at) with up to two values (what is seen). No strings are built while scoring. */

/** A list of features that is filled and emptied again and again. */
export interface Features {
  ids: Int32Array;
  count: number;
}

export const emptyFeatures = (): Features => ({ ids: new Int32Array(256), count: 0 });

/** Adds one feature. Values are numbers or hashes of words. */
export function add(features: Features, template: number, a = 0, b = 0): void {
  if (features.count >= features.ids.length) return;
  let hash = Math.imul(template ^ Math.imul(a, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(b, 0x27d4eb2f), 0xc2b2ae35);
  features.ids[features.count++] = hash ^ (hash >>> 16);
}

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo). */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** One number for each name, salted by the scorer they belong to. */
export function templates<Name extends string>(scorer: string, names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name) => [name, hashOf(`${scorer}/${name}`)])) as Record<Name, number>;
}

/** A number on a coarse scale, so that near distances are told apart and far ones are not. */
export function bucket(n: number): number {
  if (n < 0) return -bucket(-n);
  if (n <= 4) return n;
  if (n <= 6) return 5;
  if (n <= 9) return 6;
  if (n <= 14) return 7;
  if (n <= 22) return 8;
  if (n <= 40) return 9;
  return 10;
}
