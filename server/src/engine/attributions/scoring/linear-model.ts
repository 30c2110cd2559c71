/** A linear scorer over hashed features, its weights in one byte each. */
import type { Features } from './features.ts';

export interface LinearModel {
  /** 2^bits weights. */
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly scale: number;
}

/** A model as it is kept in a file. */
export interface StoredModel {
  readonly scale: number;
  /** Weights in base 64. */
  readonly weights: string;
}

/** Sum of the weights of the features: log-odds against a candidate with none. */
export function score({ weights, scale }: LinearModel, features: Features): number {
  const mask = weights.length - 1;
  let sum = 0;
  for (let i = 0; i < features.count; i++) sum += weights[features.ids[i]! & mask]!;
  return sum * scale;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Scores as probabilities that sum to 1. */
export function softmax(scores: readonly number[]): number[] {
  let top = -Infinity;
  for (let i = 0; i < scores.length; i++) if (scores[i]! > top) top = scores[i]!;
  const shares = scores.map((x) => Math.exp(x - top));
  let sum = 0;
  for (let i = 0; i < shares.length; i++) sum += shares[i]!;
  for (let i = 0; i < shares.length; i++) shares[i]! /= sum;
  return shares;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function loadModel({ scale, weights }: StoredModel): LinearModel {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i;
  const bytes = new Int8Array((weights.length / 4) * 3);
  for (let i = 0, at = 0; i < weights.length; i += 4) {
    const four =
      (values[weights.charCodeAt(i)]! << 18) |
      (values[weights.charCodeAt(i + 1)]! << 12) |
      (values[weights.charCodeAt(i + 2)]! << 6) |
      values[weights.charCodeAt(i + 3)]!;
    bytes[at++] = four >> 16;
    bytes[at++] = four >> 8;
    bytes[at++] = four;
  }
  // Lengths are a power of two; what base 64 adds at the end is cut off.
  return { scale, weights: bytes.slice(0, 2 ** Math.floor(Math.log2(Math.max(1, bytes.length)))) };
}

export function storeModel({ scale, weights }: LinearModel): StoredModel {
  let text = '';
  for (let i = 0; i < weights.length; i += 3) {
    const four = ((weights[i]! & 255) << 16) | (((weights[i + 1] ?? 0) & 255) << 8) | ((weights[i + 2] ?? 0) & 255);
    text += alphabet[four >> 18]! + alphabet[(four >> 12) & 63]! + alphabet[(four >> 6) & 63]! + alphabet[four & 63]!;
  }
  return { scale, weights: text };
}
