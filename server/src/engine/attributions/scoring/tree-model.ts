/** A sum of small decision trees over a list of numbers: what a linear scorer over hashed features cannot weigh together. */

export interface TreeModel {
  /** Log-odds before any tree has spoken. */
  readonly bias: number;
  /** Of every tree the index of its root. */
  readonly roots: Int32Array;
  /** By node: which number it looks at, or -1 in a leaf. */
  readonly values: Int32Array;
  /** By node: below it the tree goes left; in a leaf what it adds. */
  readonly limits: Float64Array;
  /** By node: its left child; the right one comes behind it. */
  readonly left: Int32Array;
}

/** A model as it is kept in a file: nodes in order, each as [value, limit, left] or [sum]. */
export interface StoredTrees {
  readonly bias: number;
  readonly roots: readonly number[];
  readonly nodes: readonly (readonly number[])[];
}

/** Log-odds that the answer is yes. */
export function scoreByTrees({ bias, roots, values, limits, left }: TreeModel, numbers: ArrayLike<number>): number {
  let sum = bias;
  for (let i = 0; i < roots.length; i++) {
    let node = roots[i]!;
    while (values[node]! >= 0) node = left[node]! + (numbers[values[node]!]! < limits[node]! ? 0 : 1);
    sum += limits[node]!;
  }
  return sum;
}

export function loadTrees({ bias, roots, nodes }: StoredTrees): TreeModel {
  const isLeaf = (node: readonly number[]): boolean => node.length === 1;
  return {
    bias,
    roots: Int32Array.from(roots),
    values: Int32Array.from(nodes, (node) => (isLeaf(node) ? -1 : node[0]!)),
    limits: Float64Array.from(nodes, (node) => (isLeaf(node) ? node[0]! : node[1]!)),
    left: Int32Array.from(nodes, (node) => (isLeaf(node) ? -1 : node[2]!)),
  };
}

export const storeTrees = ({ bias, roots, values, limits, left }: TreeModel): StoredTrees => ({
  bias,
  roots: [...roots],
  nodes: Array.from(values, (value, i) => (value < 0 ? [limits[i]!] : [value, limits[i]!, left[i]!])),
});

/** Says the same of everything: for what has not been learnt yet. */
export const noTrees: TreeModel = loadTrees({ bias: 0, roots: [], nodes: [] });
