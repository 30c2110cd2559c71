/** Learns a linear scorer: conditional log-likelihood of the right candidates, AdaGrad steps, a fixed order. */
import type { LinearModel } from '../../src/engine/attributions/scoring/linear-model.ts';
import { randomNumbers } from '../random-numbers.ts';

/** One choice: candidates as feature hashes, and which of them are right (any of several). */
export interface Choice {
  readonly candidates: readonly Int32Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

export interface LearningOptions {
  /** 2^bits weights. */
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Shrinks weights towards 0, per step of a weight. */
  readonly decay: number;
  /** Orders in which the choices are gone through, each from the start; the mean of their weights leans on none of them. */
  readonly orders: number;
}

/** Deterministic: the same choices and options give the same weights. */
export function learn(choices: readonly Choice[], options: LearningOptions): LinearModel {
  const sums = new Float64Array(2 ** options.bits);
  for (let i = 0; i < options.orders; i++) {
    learnInOrder(choices, options, randomNumbers(20160823 + i)).forEach((weight, at) => (sums[at]! += weight));
  }
  return inBytes(sums.map((sum) => sum / options.orders));
}

/** Mean weights of the later rounds. */
function learnInOrder(
  choices: readonly Choice[],
  { bits, epochs, rate, decay }: LearningOptions,
  random: () => number,
): Float64Array {
  const size = 2 ** bits;
  const mask = size - 1;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-2);
  const sums = new Float64Array(size);
  const order = choices.map((_, i) => i);
  let rounds = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const { candidates, right, weight } = choices[index]!;
      const shares = shareOf(candidates.map((ids) => sumOf(weights, mask, ids)));
      const rightTotal = shares.reduce((sum, share, i) => sum + (right[i] ? share : 0), 0);
      for (let i = 0; i < candidates.length; i++) {
        const wanted = right[i] ? shares[i]! / Math.max(rightTotal, 1e-12) : 0;
        const slope = (shares[i]! - wanted) * weight;
        if (Math.abs(slope) < 1e-5) continue;
        const ids = candidates[i]!;
        for (let k = 0; k < ids.length; k++) {
          const at = ids[k]! & mask;
          const gradient = slope + decay * weights[at]!;
          squares[at]! += gradient * gradient;
          weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]!);
        }
      }
    }
    if (epoch >= epochs / 2) {
      rounds++;
      for (let i = 0; i < size; i++) sums[i]! += weights[i]!;
    }
  }
  return sums.map((sum) => sum / Math.max(1, rounds));
}

/** Rounds weights to one byte each; the few largest are cut off. */
function inBytes(weights: Float64Array): LinearModel {
  const sizes = weights
    .map(Math.abs)
    .filter((x) => x > 0)
    .sort();
  const top = Math.max(0.01, sizes[Math.floor(sizes.length * 0.9995)] ?? 1);
  const scale = top / 127;
  return { scale, weights: Int8Array.from(weights, (x) => Math.max(-127, Math.min(127, Math.round(x / scale)))) };
}

function sumOf(weights: ArrayLike<number>, mask: number, ids: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < ids.length; i++) sum += weights[ids[i]! & mask]!;
  return sum;
}

function shareOf(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((x) => Math.exp(x - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((x) => x / sum);
}

/** How often the candidate scored highest is a right one, by weight, in percent. */
export function shareRight({ weights, scale }: LinearModel, choices: readonly Choice[]): string {
  const mask = weights.length - 1;
  let right = 0;
  let all = 0;
  for (const choice of choices) {
    const scores = choice.candidates.map((ids) => scale * sumOf(weights, mask, ids));
    const best = scores.indexOf(Math.max(...scores));
    all += choice.weight;
    if (choice.right[best]) right += choice.weight;
  }
  return `${((100 * right) / Math.max(1, all)).toFixed(2)} %`;
}

/** Mean negative log-likelihood of the right candidates, by weight. */
export function logLoss({ weights, scale }: LinearModel, choices: readonly Choice[]): number {
  const mask = weights.length - 1;
  let loss = 0;
  let all = 0;
  for (const choice of choices) {
    const shares = shareOf(choice.candidates.map((ids) => scale * sumOf(weights, mask, ids)));
    all += choice.weight;
    loss -=
      choice.weight *
      Math.log(
        Math.max(
          1e-6,
          shares.reduce((sum, share, i) => sum + (choice.right[i] ? share : 0), 0),
        ),
      );
  }
  return loss / Math.max(1, all);
}
