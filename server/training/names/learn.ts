/** Learns a linear-chain conditional random field by AdaGrad (Lafferty, McCallum, Pereira 2001; Duchi, Hazan, Singer 2011). Deterministic. */
import { chainMarginals, createChainSpace } from '../../src/engine/names/tagging/decode.ts';
import { labelCount, mayFollow } from '../../src/engine/names/tagging/labels.ts';
import type { LessonFeatures } from './feature-store.ts';
import { randomNumbers } from '../random-numbers.ts';

export interface Example {
  readonly features: LessonFeatures;
  /** One label a token of the article. */
  readonly labels: Uint8Array;
  readonly weight: number;
}

export interface LearningOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Share of a word's features left out at random while learning. */
  readonly dropout: number;
  /** Features seen fewer times are left out. */
  readonly least: number;
  /** After the epochs all but so many weights, the largest, become zero for good, and the others learn on for two epochs. */
  readonly keep: number;
}

/** `rows[feature number]` is the feature's row in `weights` (labelCount a row), or −1. */
export interface Chain {
  readonly rows: Int32Array;
  readonly weights: Float32Array;
  readonly pair: Float32Array;
}

const refiningEpochs = 2;

function keepLargest(weights: Float32Array, count: number): void {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const least = sizes[Math.max(0, sizes.length - count)]!;
  for (let at = 0; at < weights.length; at++) if (Math.abs(weights[at]!) < least) weights[at] = 0;
}

export function learn(examples: readonly Example[], featureCount: number, options: LearningOptions): Chain {
  const counts = new Int32Array(featureCount);
  for (const { features } of examples) for (const id of features.ids) counts[id]!++;
  const rows = new Int32Array(featureCount).fill(-1);
  let used = 0;
  for (let id = 0; id < featureCount; id++) if (counts[id]! >= options.least) rows[id] = used++;

  const weights = new Float32Array(used * labelCount);
  const squares = new Float32Array(used * labelCount).fill(1e-2);
  const pair = new Float32Array(labelCount * labelCount);
  const pairSquares = new Float32Array(labelCount * labelCount).fill(1e-2);
  const pairWeights = new Float64Array(labelCount * labelCount);
  const pairCounts = new Float64Array(labelCount * labelCount);
  const space = createChainSpace();
  const random = randomNumbers(20);
  const order = examples.map((_, i) => i);
  let unary = new Float32Array(0);
  let marginals = new Float32Array(0);
  let kept = new Int32Array(1 << 12);
  let keptOffsets = new Int32Array(1 << 8);

  const refined = options.keep > 0 ? refiningEpochs : 0;
  for (let epoch = 0; epoch < options.epochs + refined; epoch++) {
    if (epoch === options.epochs) keepLargest(weights, options.keep);
    const isRefining = epoch >= options.epochs;
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    const rate = options.rate / (1 + epoch * 0.15);
    for (const index of order) {
      const { features, labels, weight } = examples[index]!;
      let word = 0;
      for (const length of features.lengths) {
        const size = length * labelCount;
        if (unary.length < size) {
          unary = new Float32Array(size * 2);
          marginals = new Float32Array(size * 2);
          keptOffsets = new Int32Array(length * 2 + 2);
        }
        unary.fill(0, 0, size);
        let keptCount = 0;
        for (let k = 0; k < length; k++) {
          keptOffsets[k] = keptCount;
          const from = features.offsets[word + k]!;
          const to = features.offsets[word + k + 1]!;
          if (keptCount + to - from > kept.length) {
            const larger = new Int32Array(kept.length * 2);
            larger.set(kept);
            kept = larger;
          }
          for (let f = from; f < to; f++) {
            const row = rows[features.ids[f]!]!;
            if (row < 0 || (options.dropout > 0 && random() < options.dropout)) continue;
            kept[keptCount++] = row;
            const at = row * labelCount;
            const here = k * labelCount;
            for (let label = 0; label < labelCount; label++) unary[here + label]! += weights[at + label]!;
          }
        }
        keptOffsets[length] = keptCount;
        for (let a = 0; a < labelCount; a++) {
          for (let b = 0; b < labelCount; b++) {
            const at = a * labelCount + b;
            pairWeights[at] = mayFollow(a, b) ? Math.exp(pair[at]!) : 0;
          }
        }
        pairCounts.fill(0);
        chainMarginals(unary, pairWeights, length, space, marginals, 0, pairCounts);
        for (let k = 0; k < length; k++) {
          const gold = labels[features.tokens[word + k]!]!;
          const here = k * labelCount;
          for (let label = 0; label < labelCount; label++) {
            const slope = ((label === gold ? 1 : 0) - marginals[here + label]!) * weight;
            if (Math.abs(slope) < 1e-3) continue;
            for (let f = keptOffsets[k]!; f < keptOffsets[k + 1]!; f++) {
              const at = kept[f]! * labelCount + label;
              if (isRefining && weights[at] === 0) continue;
              const gradient = slope - options.decay * weights[at]!;
              squares[at]! += gradient * gradient;
              weights[at]! += (rate * gradient) / Math.sqrt(squares[at]!);
            }
          }
          if (k > 0) pairCounts[labels[features.tokens[word + k - 1]!]! * labelCount + gold]! -= 1;
        }
        for (let at = 0; at < pair.length; at++) {
          if (pairCounts[at] === 0) continue;
          const gradient = -pairCounts[at]! * weight - options.decay * pair[at]!;
          pairSquares[at]! += gradient * gradient;
          pair[at]! += (rate * gradient) / Math.sqrt(pairSquares[at]!);
        }
        word += length;
      }
    }
  }
  return { rows, weights, pair };
}

/** Scores of all words of a lesson, labelCount a word in the order of `features.tokens`. */
export function unaryScores({ rows, weights }: Chain, features: LessonFeatures): Float32Array {
  const count = features.tokens.length;
  const unary = new Float32Array(count * labelCount);
  for (let k = 0; k < count; k++) {
    for (let f = features.offsets[k]!; f < features.offsets[k + 1]!; f++) {
      const row = rows[features.ids[f]!] ?? -1;
      if (row < 0) continue;
      for (let label = 0; label < labelCount; label++) unary[k * labelCount + label]! += weights[row * labelCount + label]!;
    }
  }
  return unary;
}
