import assert from 'node:assert/strict';
import {
  loadTrees,
  scoreByTrees,
  type StoredTrees,
  storeTrees,
} from '../../../server/src/engine/attributions/scoring/tree-model.ts';
import { growTrees } from '../../../server/training/attributions/grow-trees.ts';

const options = { trees: 40, depth: 2, rate: 0.3, pull: 1, leastInLeaf: 1, examples: 1, numbers: 1 };
/** Yes where just one of two numbers is large: no sum of weights tells that. */
const examples = Array.from({ length: 200 }, (_, i) => {
  const [a, b] = [i % 10, Math.floor(i / 10) % 10];
  return { values: [a, b], yes: a >= 5 !== b >= 5 ? 1 : 0, weight: a === 7 ? 1.5 : 1 };
});

describe('trees', () => {
  const model = growTrees(examples, options);

  it('learn what takes two numbers together', () => {
    for (const { values, yes } of examples) assert.equal(scoreByTrees(model, values) > 0 ? 1 : 0, yes, String(values));
  });

  it('grow the same from the same examples', () => {
    assert.deepEqual(growTrees(examples, options), model);
  });

  it('are the same after they were stored', () => {
    assert.deepEqual(loadTrees(JSON.parse(JSON.stringify(storeTrees(model))) as StoredTrees), model);
  });
});
