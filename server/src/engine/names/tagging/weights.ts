/** The tagger's learned weights: how they are stored and how they are looked up. */
import { decodeBase64 } from '../../text/decode-base64.ts';
import { labelCount } from './labels.ts';

/** As in the weights file. One byte a weight: −127..127 times `scale`. */
export interface StoredWeights {
  readonly about: string;
  readonly scale: number;
  /** labelCount × labelCount scores for two labels in a row, times 1,000. */
  readonly pair: readonly number[];
  /** Base64. For each feature, in the order of its hash as an unsigned number: the distance to the hash before (7 bits a byte, low bits first, high bit: more follows), the number of weights, then label and weight for each. */
  readonly features: string;
}

/** A hash table of features, as a few arrays that lie close together: most of the time goes into fetching them. */
export interface Weights {
  readonly mask: number;
  /** Two numbers a slot: the feature's hash; and where its weights begin in `values`, plus one, times 32, plus how many there are. 0 for an empty slot. */
  readonly slots: Int32Array;
  /** A bit for each feature, by the low bits of its hash: it tells of most hashes that are no features that they are none. */
  readonly bits: Int32Array;
  readonly bitMask: number;
  /** For each weight its label, times 256, and itself as a byte. */
  readonly values: Uint16Array;
  readonly scale: number;
  readonly pair: Float32Array;
}

/** Bits in `bits` for each slot. */
const bitsPerSlot = 4;

/** Some milliseconds. */
export function loadWeights({ scale, pair, features }: StoredWeights): Weights {
  const bytes = decodeBase64(features);
  const { hashes, places, counts, valueCount } = readFeatures(bytes);
  let size = 1024;
  while (size < hashes.length * 1.4) size *= 2;
  const weights = {
    mask: size - 1,
    slots: new Int32Array(size * 2),
    bits: new Int32Array((size * bitsPerSlot) / 32),
    bitMask: size * bitsPerSlot - 1,
    values: new Uint16Array(valueCount),
    scale,
    pair: Float32Array.from(pair, (score) => score / 1000),
  };
  const { mask, slots, bits, bitMask, values } = weights;
  let value = 0;
  for (const feature of byCount(counts)) {
    const hash = hashes[feature]!;
    const count = counts[feature]!;
    let slot = (hash & mask) * 2;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & (mask * 2 + 1);
    slots[slot] = hash;
    slots[slot + 1] = (value + 1) * 32 + count;
    bits[(hash & bitMask) >>> 5]! |= 1 << (hash & 31);
    for (let k = 0, at = places[feature]!; k < count; k++, at += 2) values[value++] = (bytes[at]! << 8) | bytes[at + 1]!;
  }
  return weights;
}

/** Features in the order of the file: hash, where the weights begin, how many there are. */
function readFeatures(bytes: Uint8Array): {
  readonly hashes: Int32Array;
  readonly places: Int32Array;
  readonly counts: Uint8Array;
  readonly valueCount: number;
} {
  // No feature takes less than four bytes.
  const most = bytes.length >> 2;
  const hashes = new Int32Array(most);
  const places = new Int32Array(most);
  const counts = new Uint8Array(most);
  let hash = 0;
  let feature = 0;
  let valueCount = 0;
  for (let at = 0; at < bytes.length; feature++) {
    let distance = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++]!;
      distance += (byte & 127) * factor;
      if (byte < 128) break;
    }
    hash += distance;
    const count = bytes[at++]!;
    hashes[feature] = hash | 0;
    places[feature] = at;
    counts[feature] = count;
    valueCount += count;
    at += 2 * count;
  }
  return { hashes: hashes.slice(0, feature), places, counts: counts.slice(0, feature), valueCount };
}

/** Features with many weights first: they are the ones that are met most often, and so lie close together. */
function byCount(counts: Uint8Array): Int32Array {
  const next = new Int32Array(257);
  for (const count of counts) next[256 - count]!++;
  for (let i = 1; i < next.length; i++) next[i]! += next[i - 1]!;
  const order = new Int32Array(counts.length);
  for (let feature = counts.length - 1; feature >= 0; feature--) order[--next[256 - counts[feature]!]!] = feature;
  return order;
}

/**
 * Adds the scores of the first `count` features to labelCount entries of `out`, from `at` on; what `features` held is lost. In three walks, so that
 * the processor fetches many features at once: in one it would wait for each.
 */
export function addScores(weights: Weights, features: Int32Array, count: number, out: Float32Array, at: number): void {
  const { mask, slots, bits, bitMask, values, scale } = weights;
  let likely = 0;
  for (let f = 0; f < count; f++) {
    const hash = features[f]!;
    features[likely] = hash;
    likely += (bits[(hash & bitMask) >>> 5]! >>> (hash & 31)) & 1;
  }
  let known = 0;
  for (let f = 0; f < likely; f++) {
    const hash = features[f]!;
    let slot = (hash & mask) * 2;
    while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & (mask * 2 + 1);
    const found = slots[slot + 1]!;
    if (found !== 0) features[known++] = found;
  }
  for (let f = 0; f < known; f++) {
    const found = features[f]!;
    const start = (found >>> 5) - 1;
    const end = start + (found & 31);
    for (let k = start; k < end; k++) {
      const value = values[k]!;
      out[at + (value >>> 8)]! += ((value << 24) >> 24) * scale;
    }
  }
}

/** `rows`: labelCount weights for each feature hash. Weights that round to nothing are left out. */
export function storeWeights(
  about: string,
  rows: ReadonlyMap<number, Float32Array>,
  pair: Float32Array,
): { stored: StoredWeights; bytes: Uint8Array } {
  let most = 0;
  for (const row of rows.values()) for (const weight of row) most = Math.max(most, Math.abs(weight));
  const scale = most / 127;
  const bytes: number[] = [];
  let before = 0;
  for (const hash of [...rows.keys()].map((key) => key >>> 0).sort((a, b) => a - b)) {
    const kept: number[] = [];
    rows.get(hash | 0)!.forEach((weight, label) => {
      const value = Math.round(weight / scale);
      if (value !== 0) kept.push(label, value & 255);
    });
    if (kept.length === 0) continue;
    let distance = hash - before;
    before = hash;
    while (distance >= 128) {
      bytes.push((distance % 128) | 128);
      distance = Math.floor(distance / 128);
    }
    bytes.push(distance, kept.length / 2, ...kept);
  }
  const stored = { about, scale, pair: Array.from(pair, (score) => Math.round(score * 1000)), features: '' };
  return { stored, bytes: Uint8Array.from(bytes) };
}

/** exp of the scores of two labels in a row, 0 where `allowed` says no. */
export const pairWeightsOf = (pair: Float32Array, allowed: (label: number, next: number) => boolean): Float64Array =>
  Float64Array.from(pair, (score, at) => (allowed(Math.floor(at / labelCount), at % labelCount) ? Math.exp(score) : 0));
