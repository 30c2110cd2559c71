/** 32-bit hashes: FNV-1a over code units, and MurmurHash3's finalizer to join two numbers. */

/** Of no unit at all, and of one more than `hash` is of: the steps of `hashText`. */
export const emptyHash = 0x811c9dc5 | 0;
export const addUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Of a text, or of its units `from` up to `end`. */
export function hashText(text: string, from = 0, end = text.length): number {
  let hash = emptyHash;
  for (let i = from; i < end; i++) hash = addUnit(hash, text.charCodeAt(i));
  return hash;
}

/** Joins two hashes into one; the order matters. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) | 0;
}
