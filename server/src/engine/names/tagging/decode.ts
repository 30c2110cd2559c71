/** Chain decoding: the best labels of a stretch (Viterbi) and the probability of each (forward and backward sums). */
import { labelCount, mayEnd, mayStart, predecessors } from './labels.ts';

/** Scores of a chain: `unary` has labelCount entries a word, `pair[before * labelCount + next]` belongs to two labels in a row. */
export interface ChainScores {
  readonly unary: Float32Array;
  readonly pair: Float32Array;
}

const lowest = -1e9;

/** Work space for the chains, to be used again and again. */
export interface ChainSpace {
  /** Room for the scores of the words of one stretch. */
  unary: Float32Array;
  forward: Float64Array;
  backward: Float64Array;
  weights: Float64Array;
  best: Float32Array;
  from: Uint8Array;
}

export const createChainSpace = (): ChainSpace => ({
  unary: new Float32Array(0),
  forward: new Float64Array(0),
  backward: new Float64Array(0),
  weights: new Float64Array(0),
  best: new Float32Array(0),
  from: new Uint8Array(0),
});

/** Makes room for a stretch of `length` words; what is in the space is lost where that takes more than there is. */
export function makeRoom(space: ChainSpace, length: number): void {
  const size = length * labelCount;
  if (space.forward.length >= size) return;
  space.unary = new Float32Array(size * 2);
  space.forward = new Float64Array(size * 2);
  space.backward = new Float64Array(size * 2);
  space.weights = new Float64Array(size * 2);
  space.best = new Float32Array(size * 2);
  space.from = new Uint8Array(size * 2);
}

/** Labels before each label, one after the other; those before label n stand from `firstBefore[n]` on, up to `firstBefore[n + 1]`. */
const before = Uint8Array.from(predecessors.flat());
const firstBefore = Uint8Array.from({ length: labelCount + 1 }, (_, label) => predecessors.slice(0, label).flat().length);

/** The best labels for `length` words. */
export function bestLabels(scores: ChainScores, length: number): Uint8Array {
  const space = createChainSpace();
  makeRoom(space, length);
  const labels = new Uint8Array(length);
  findBestLabels(scores, length, space, labels, 0);
  return labels;
}

/** Writes the best labels for `length` words into `out`, from `at` on; the space must have room for them. */
export function findBestLabels(
  { unary, pair }: ChainScores,
  length: number,
  { best, from }: ChainSpace,
  out: Float32Array | Uint8Array,
  at: number,
): void {
  for (let label = 0; label < labelCount; label++) best[label] = starts[label] === 1 ? unary[label]! : lowest;
  for (let i = 1; i < length; i++) {
    const here = i * labelCount;
    const last = here - labelCount;
    for (let label = 0; label < labelCount; label++) {
      // A literal: with a constant of the module V8 makes an object of each number that it holds.
      let top = -Infinity;
      let previous = 0;
      for (let k = firstBefore[label]!, end = firstBefore[label + 1]!; k < end; k++) {
        const candidate = before[k]!;
        const score = best[last + candidate]! + pair[candidate * labelCount + label]!;
        if (score > top) {
          top = score;
          previous = candidate;
        }
      }
      best[here + label] = top + unary[here + label]!;
      from[here + label] = previous;
    }
  }
  const end = (length - 1) * labelCount;
  let label = 0;
  for (let next = 1; next < labelCount; next++) if (ends[next] === 1 && best[end + next]! > best[end + label]!) label = next;
  for (let i = length - 1; i >= 0; i--) {
    out[at + i] = label;
    label = from[i * labelCount + label]!;
  }
}

const inner = Uint8Array.from({ length: labelCount }, (_, label) => label);
const starting = inner.filter(mayStart);
const ending = inner.filter(mayEnd);
const alone = starting.filter(mayEnd);

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
  makeRoom(space, length);
  const { forward, backward, weights } = space;
  for (let i = 0; i < length; i++) {
    const here = i * labelCount;
    // Powers are dear, and most stretches are of a word or two: labels that cannot stand at their ends need none.
    const standing = i === 0 ? (length === 1 ? alone : starting) : i === length - 1 ? ending : inner;
    let top = lowest;
    for (let k = 0; k < standing.length; k++) top = Math.max(top, unary[here + standing[k]!]!);
    for (let label = 0; label < labelCount; label++) weights[here + label] = 0;
    for (let k = 0; k < standing.length; k++) {
      const label = standing[k]!;
      weights[here + label] = Math.exp(unary[here + label]! - top);
    }
  }
  for (let i = 0; i < length; i++) {
    const here = i * labelCount;
    let total = 0;
    for (let label = 0; label < labelCount; label++) {
      let sum = weights[here + label]!;
      if (i > 0 && sum !== 0) {
        let ways = 0;
        for (let k = firstBefore[label]!, end = firstBefore[label + 1]!; k < end; k++) {
          const previous = before[k]!;
          ways += forward[here - labelCount + previous]! * pairWeights[previous * labelCount + label]!;
        }
        sum *= ways;
      }
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
      for (let label = 0; label < labelCount; label++) backward[here + label] = 0;
      for (let next = 0; next < labelCount; next++) {
        const weight = weights[here + labelCount + next]! * backward[here + labelCount + next]!;
        if (weight === 0) continue;
        for (let k = firstBefore[next]!, end = firstBefore[next + 1]!; k < end; k++) {
          const label = before[k]!;
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
