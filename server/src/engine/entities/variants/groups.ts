/** Which mentions are one: disjoint sets over the indices of name mentions (Tarjan's union by size with path halving). */

export interface Groups {
  /** The index that stands for the set of `index`: equal for two mentions of one entity. */
  readonly of: (index: number) => number;
  readonly join: (a: number, b: number) => void;
}

/** `count` sets of one mention each. Both operations take constant time, near enough. */
export function createGroups(count: number): Groups {
  const parent = new Int32Array(count);
  for (let i = 0; i < count; i++) parent[i] = i;
  const size = new Int32Array(count).fill(1);
  const of = (index: number): number => {
    let at = index;
    while (parent[at]! !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const join = (a: number, b: number): void => {
    let [root, other] = [of(a), of(b)];
    if (root === other) return;
    if (size[root]! < size[other]!) [root, other] = [other, root];
    parent[other] = root;
    size[root]! += size[other]!;
  };
  return { of, join };
}
