import assert from 'node:assert/strict';
import { addToList } from '../../../server/src/engine/text/add-to-list.ts';

describe('lists by key', () => {
  it('begin with the first value and grow in place', () => {
    const lists = new Map<string, number[]>();
    for (const [key, value] of [
      ['a', 1],
      ['b', 2],
      ['a', 3],
    ] as const) {
      addToList(lists, key, value);
    }
    const first = lists.get('a');
    addToList(lists, 'a', 4);
    assert.deepEqual(
      [...lists],
      [
        ['a', [1, 3, 4]],
        ['b', [2]],
      ],
    );
    assert.equal(lists.get('a'), first);
  });
});
