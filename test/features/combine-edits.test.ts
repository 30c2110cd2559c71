import assert from 'node:assert/strict';
import type { Edit } from '../../server/src/engine/index.ts';
import { combineEdits } from '../../server/src/features/combine-edits.ts';

const fix = (...edits: [number, number][]) => ({
  title: '',
  edits: edits.map(([start, end]): Edit => ({ start, end, text: 'x' })),
});
const combined = (...fixes: ReturnType<typeof fix>[]): unknown => {
  const { edits, fixes: count } = combineEdits(fixes);
  return [count, ...edits.map(({ start, end }) => [start, end])];
};

describe('edits of many fixes', () => {
  it('stand in text order', () => {
    assert.deepEqual(combined(fix([8, 9], [2, 3]), fix([4, 6])), [2, [2, 3], [4, 6], [8, 9]]);
  });

  it('may touch each other', () => {
    assert.deepEqual(combined(fix([2, 4]), fix([4, 6]), fix([0, 2])), [3, [0, 2], [2, 4], [4, 6]]);
  });

  it('leave out the whole of a later fix that overlaps', () => {
    assert.deepEqual(combined(fix([2, 5]), fix([4, 6], [8, 9])), [1, [2, 5]]);
    assert.deepEqual(combined(fix([4, 6]), fix([0, 5])), [1, [4, 6]]);
    assert.deepEqual(combined(fix([4, 6]), fix([0, 9])), [1, [4, 6]]);
  });

  it('never insert twice at one place', () => {
    assert.deepEqual(combined(fix([3, 3]), fix([3, 3])), [1, [3, 3]]);
    assert.deepEqual(combined(fix([3, 3]), fix([3, 5])), [1, [3, 3]]);
    assert.deepEqual(combined(fix([2, 4]), fix([3, 3])), [1, [2, 4]]);
  });
});
