/** Grows a sum of small trees: gradient boosting of log-loss over histograms (Friedman 2001), always the same result. */
import type { TreeModel } from '../../src/engine/attributions/scoring/tree-model.ts';
import { randomNumbers } from '../random-numbers.ts';

/** One example: its numbers, the share of yes (0..1), and its weight. */
export interface Example {
  readonly values: readonly number[];
  readonly yes: number;
  readonly weight: number;
}

export interface GrowingOptions {
  readonly trees: number;
  readonly depth: number;
  /** Share of what a leaf would add that it does add. */
  readonly rate: number;
  /** Pulls leaves towards 0, and the least information in a leaf, both in examples at even odds times four. */
  readonly pull: number;
  readonly leastInLeaf: number;
  /** Shares of the examples and of the numbers that each tree sees. */
  readonly examples: number;
  readonly numbers: number;
}

/** Limits tried of each number, at most. */
const mostLimits = 48;
/** A split that gains less is not made. */
const leastGain = 1e-3;

interface Node {
  value: number;
  limit: number;
  children: readonly [Node, Node] | null;
}

export function growTrees(examples: readonly Example[], options: GrowingOptions): TreeModel {
  const random = randomNumbers(20160823);
  const limits = limitsOf(examples);
  const bins = limits.map((own, value) => Uint8Array.from(examples, ({ values }) => binOf(own, values[value]!)));
  const weight = examples.reduce((sum, example) => sum + example.weight, 0);
  const yes = examples.reduce((sum, example) => sum + example.weight * example.yes, 0);
  const bias = Math.log(yes / Math.max(1e-9, weight - yes));
  const scores = new Float64Array(examples.length).fill(bias);
  const slopes = new Float64Array(examples.length);
  const curves = new Float64Array(examples.length);
  const roots: Node[] = [];
  for (let round = 0; round < options.trees; round++) {
    const seen: number[] = [];
    examples.forEach((example, i) => {
      const share = 1 / (1 + Math.exp(-scores[i]!));
      slopes[i] = example.weight * (share - example.yes);
      curves[i] = example.weight * Math.max(1e-6, share * (1 - share));
      if (random() < options.examples) seen.push(i);
    });
    const numbers = limits.flatMap((_, value) => (random() < options.numbers ? [value] : []));
    const root = grow(seen, options.depth, numbers);
    roots.push(root);
    examples.forEach(({ values }, i) => (scores[i]! += sumOf(root, values)));
  }
  return inArrays(bias, roots);

  function grow(seen: readonly number[], depth: number, numbers: readonly number[]): Node {
    let slope = 0;
    let curve = 0;
    for (const i of seen) {
      slope += slopes[i]!;
      curve += curves[i]!;
    }
    const leaf: Node = { value: -1, limit: rounded((-options.rate * slope) / (curve + options.pull)), children: null };
    if (depth === 0 || curve < 2 * options.leastInLeaf) return leaf;
    const split = bestSplit(seen, numbers, slope, curve);
    if (!split) return leaf;
    const own = bins[split.value]!;
    const [low, high] = [seen.filter((i) => own[i]! <= split.bin), seen.filter((i) => own[i]! > split.bin)];
    return {
      value: split.value,
      limit: limits[split.value]![split.bin]!,
      children: [grow(low, depth - 1, numbers), grow(high, depth - 1, numbers)],
    };
  }

  function bestSplit(
    seen: readonly number[],
    numbers: readonly number[],
    slope: number,
    curve: number,
  ): { readonly value: number; readonly bin: number } | null {
    const { pull, leastInLeaf } = options;
    const before = (slope * slope) / (curve + pull);
    let best: { readonly value: number; readonly bin: number } | null = null;
    let most = leastGain;
    for (const value of numbers) {
      const count = limits[value]!.length + 1;
      const own = bins[value]!;
      const slopeIn = new Float64Array(count);
      const curveIn = new Float64Array(count);
      for (const i of seen) {
        slopeIn[own[i]!]! += slopes[i]!;
        curveIn[own[i]!]! += curves[i]!;
      }
      let slopeLow = 0;
      let curveLow = 0;
      for (let bin = 0; bin < count - 1; bin++) {
        slopeLow += slopeIn[bin]!;
        curveLow += curveIn[bin]!;
        if (curveLow < leastInLeaf || curve - curveLow < leastInLeaf) continue;
        const gain = (slopeLow * slopeLow) / (curveLow + pull) + (slope - slopeLow) ** 2 / (curve - curveLow + pull) - before;
        if (gain > most) {
          most = gain;
          best = { value, bin };
        }
      }
    }
    return best;
  }
}

const rounded = (x: number): number => Math.round(x * 1e4) / 1e4;

/** For each number the limits between which as many examples lie, as near as may be. */
function limitsOf(examples: readonly Example[]): readonly (readonly number[])[] {
  return examples[0]!.values.map((_, value) => {
    const sorted = examples.map(({ values }) => values[value]!).sort((a, b) => a - b);
    const limits: number[] = [];
    for (let i = 1; i < mostLimits; i++) {
      const limit = rounded(sorted[Math.floor((sorted.length * i) / mostLimits)]!);
      if (limits.length === 0 || limit > limits.at(-1)!) limits.push(limit);
    }
    return limits;
  });
}

/** How many limits the number reaches. */
function binOf(limits: readonly number[], value: number): number {
  let bin = 0;
  while (bin < limits.length && limits[bin]! <= value) bin++;
  return bin;
}

function sumOf(root: Node, values: readonly number[]): number {
  let node = root;
  while (node.children) node = node.children[values[node.value]! < node.limit ? 0 : 1];
  return node.limit;
}

/** Children of a node lie side by side. */
function inArrays(bias: number, trees: readonly Node[]): TreeModel {
  const nodes: Node[] = [];
  const left: number[] = [];
  const roots = trees.map((tree) => {
    const root = nodes.push(tree) - 1;
    for (let at = root; at < nodes.length; at++) {
      const { children } = nodes[at]!;
      left[at] = children ? nodes.push(...children) - 2 : -1;
    }
    return root;
  });
  return {
    bias: rounded(bias),
    roots: Int32Array.from(roots),
    values: Int32Array.from(nodes, ({ value, children }) => (children ? value : -1)),
    limits: Float64Array.from(nodes, ({ limit }) => limit),
    left: Int32Array.from(left),
  };
}
