/** Chain decoding: the best labels of a stretch (Viterbi) and the probability of each (forward and backward sums). */
import { labelCount, mayEnd, mayStart, predecessors } from './labels.ts';

/** Scores of a chain: `unary` has labelCount entries a word, `pair[before * labelCount + next]` belongs to two labels in a row. */
export interface ChainScores {
  readonly unary: Float32Array;
  readonly pair: Float32Array;
}

const lowest = -1e9;

/** The best labels for `length` words. */
export function bestLabels({ unary, pair }: ChainScores, length: number): Uint8Array {
  const best = new Float32Array(length * labelCount).fill(lowest);
  const from = new Uint8Array(length * labelCount);
  for (let label = 0; label < labelCount; label++) if (mayStart(label)) best[label] = unary[label]!;
  for (let i = 1; i < length; i++) {
    for (let label = 0; label < labelCount; label++) {
      let top = lowest;
      let before = 0;
      for (const previous of predecessors[label]!) {
        const score = best[(i - 1) * labelCount + previous]! + pair[previous * labelCount + label]!;
        if (score > top) {
          top = score;
          before = previous;
        }
      }
      best[i * labelCount + label] = top + unary[i * labelCount + label]!;
      from[i * labelCount + label] = before;
    }
  }
  const labels = new Uint8Array(length);
  let last = 0;
  for (let label = 1; label < labelCount; label++) {
    if (mayEnd(label) && best[(length - 1) * labelCount + label]! > best[(length - 1) * labelCount + last]!) last = label;
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = last;
    last = from[i * labelCount + last]!;
  }
  return labels;
}

/** Work space for `chainMarginals`, to be used again and again. */
export interface ChainSpace {
  forward: Float64Array;
  backward: Float64Array;
  weights: Float64Array;
}

export const createChainSpace = (): ChainSpace => ({
  forward: new Float64Array(0),
  backward: new Float64Array(0),
  weights: new Float64Array(0),
});

const starts = Uint8Array.from({ length: labelCount }, (_, label) => (mayStart(label) ? 1 : 0));
const ends = Uint8Array.from({ length: labelCount }, (_, label) => (mayEnd(label) ? 1 : 0));

/**
 * Probabilities of all labels of `length` words into `out`, labelCount a word from `out[offset]` on. `pairWeights` holds exp(pair) for allowed
 * pairs and 0 for others. With `pairCounts`, adds to it the expected number of times each pair of labels occurs.
 */
export function chainMarginals(
  unary: Float32Array,
  pairWeights: Float64Array,
  length: number,
  space: ChainSpace,
  out: Float32Array,
  offset = 0,
  pairCounts?: Float64Array,
): void {
  const size = length * labelCount;
  if (space.forward.length < size) {
    space.forward = new Float64Array(size * 2);
    space.backward = new Float64Array(size * 2);
    space.weights = new Float64Array(size * 2);
  }
  const { forward, backward, weights } = space;
  for (let i = 0; i < length; i++) {
    let top = unary[i * labelCount]!;
    for (let label = 1; label < labelCount; label++) top = Math.max(top, unary[i * labelCount + label]!);
    for (let label = 0; label < labelCount; label++) {
      weights[i * labelCount + label] = Math.exp(unary[i * labelCount + label]! - top);
    }
  }
  for (let i = 0; i < length; i++) {
    const here = i * labelCount;
    let total = 0;
    for (let label = 0; label < labelCount; label++) {
      let sum = 0;
      if (i === 0) sum = starts[label]!;
      else {
        for (const previous of predecessors[label]!) {
          sum += forward[here - labelCount + previous]! * pairWeights[previous * labelCount + label]!;
        }
      }
      sum *= weights[here + label]!;
      forward[here + label] = sum;
      total += sum;
    }
    for (let label = 0; label < labelCount; label++) forward[here + label]! /= total;
  }
  for (let i = length - 1; i >= 0; i--) {
    const here = i * labelCount;
    let total = 0;
    if (i === length - 1) for (let label = 0; label < labelCount; label++) total += backward[here + label] = ends[label]!;
    else {
      backward.fill(0, here, here + labelCount);
      for (let next = 0; next < labelCount; next++) {
        const weight = weights[here + labelCount + next]! * backward[here + labelCount + next]!;
        if (weight === 0) continue;
        for (const label of predecessors[next]!) {
          const sum = pairWeights[label * labelCount + next]! * weight;
          backward[here + label]! += sum;
          total += sum;
        }
      }
    }
    for (let label = 0; label < labelCount; label++) backward[here + label]! /= total;
  }
  for (let i = 0; i < length; i++) {
    const here = i * labelCount;
    let total = 0;
    for (let label = 0; label < labelCount; label++) total += forward[here + label]! * backward[here + label]!;
    for (let label = 0; label < labelCount; label++) {
      out[offset + here + label] = (forward[here + label]! * backward[here + label]!) / total;
    }
  }
  if (pairCounts) addPairCounts(pairWeights, length, space, pairCounts);
}

function addPairCounts(
  pairWeights: Float64Array,
  length: number,
  { forward, backward, weights }: ChainSpace,
  counts: Float64Array,
): void {
  for (let i = 1; i < length; i++) {
    const here = i * labelCount;
    let total = 0;
    for (let next = 0; next < labelCount; next++) {
      const weight = weights[here + next]! * backward[here + next]!;
      for (const label of predecessors[next]!) {
        total += forward[here - labelCount + label]! * pairWeights[label * labelCount + next]! * weight;
      }
    }
    for (let next = 0; next < labelCount; next++) {
      const weight = (weights[here + next]! * backward[here + next]!) / total;
      if (weight === 0) continue;
      for (const label of predecessors[next]!) {
        counts[label * labelCount + next]! +=
          forward[here - labelCount + label]! * pairWeights[label * labelCount + next]! * weight;
      }
    }
  }
}
