/** What parts say together is found again only where one of them says something else. */
import assert from 'node:assert/strict';
import { areSameItems, rememberJoined } from '../../../server/src/engine/text/remember-joined.ts';

describe('what parts say together', () => {
  let asked = 0;
  const longest = rememberJoined(
    (least: number, parts: readonly (readonly string[])[]): readonly number[] => {
      asked++;
      return [Math.max(least, ...parts.map((words) => words.length))];
    },
    areSameItems,
    areSameItems,
  );
  beforeEach(() => void (asked = 0));

  it('is the object that it was while the parts are alike', () => {
    const first = longest(1, [['a', 'b'], ['c']]);
    assert.deepEqual(first, [2]);
    assert.equal(longest(1, [['a', 'b'], ['c']]), first);
    assert.equal(asked, 1);
  });

  it('is found anew for other parts, and the same object where it comes to the same', () => {
    const first = longest(1, [['a', 'b'], ['c']]);
    assert.equal(longest(1, [['a', 'b'], ['d']]), first);
    assert.equal(asked, 1);
    assert.deepEqual(longest(1, [['a', 'b', 'c']]), [3]);
    assert.deepEqual(longest(1, []), [1]);
  });

  it('is found anew for another context', () => {
    assert.deepEqual(longest(1, [['a']]), [1]);
    assert.deepEqual(longest(4, [['a']]), [4]);
  });
});
