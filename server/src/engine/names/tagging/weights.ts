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

/** A hash table: slot → feature hash and the range of its weights. */
export interface Weights {
  readonly mask: number;
  readonly hashes: Int32Array;
  /** Start of the slot's weights in `labels` and `values`, plus one; 0 for an empty slot. */
  readonly starts: Int32Array;
  readonly lengths: Uint8Array;
  readonly labels: Uint8Array;
  readonly values: Int8Array;
  readonly scale: number;
  readonly pair: Float32Array;
}

/** Some milliseconds. */
export function loadWeights({ scale, pair, features }: StoredWeights): Weights {
  const bytes = decodeBase64(features);
  let featureCount = 0;
  let valueCount = 0;
  for (let at = 0; at < bytes.length;) {
    while (bytes[at]! & 128) at++;
    const count = bytes[at + 1]!;
    featureCount++;
    valueCount += count;
    at += 2 + 2 * count;
  }
  let size = 1024;
  while (size < featureCount * 2) size *= 2;
  const weights = {
    mask: size - 1,
    hashes: new Int32Array(size),
    starts: new Int32Array(size),
    lengths: new Uint8Array(size),
    labels: new Uint8Array(valueCount),
    values: new Int8Array(valueCount),
    scale,
    pair: Float32Array.from(pair, (score) => score / 1000),
  };
  let hash = 0;
  let value = 0;
  for (let at = 0; at < bytes.length;) {
    let distance = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++]!;
      distance += (byte & 127) * factor;
      if (byte < 128) break;
    }
    hash += distance;
    const count = bytes[at++]!;
    let slot = hash & weights.mask;
    while (weights.starts[slot] !== 0) slot = (slot + 1) & weights.mask;
    weights.hashes[slot] = hash | 0;
    weights.starts[slot] = value + 1;
    weights.lengths[slot] = count;
    for (let k = 0; k < count; k++) {
      weights.labels[value] = bytes[at++]!;
      weights.values[value++] = bytes[at++]!;
    }
  }
  return weights;
}

/** Adds the scores of features `from` to `to` of `features` to labelCount entries of `out`, from `at` on. */
export function addScores(weights: Weights, features: Int32Array, from: number, to: number, out: Float32Array, at: number): void {
  const { mask, hashes, starts, lengths, labels, values, scale } = weights;
  for (let f = from; f < to; f++) {
    const hash = features[f]!;
    let slot = hash & mask;
    let start = starts[slot]!;
    while (start !== 0 && hashes[slot] !== hash) {
      slot = (slot + 1) & mask;
      start = starts[slot]!;
    }
    if (start === 0) continue;
    const end = start - 1 + lengths[slot]!;
    for (let k = start - 1; k < end; k++) out[at + labels[k]!]! += values[k]! * scale;
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
