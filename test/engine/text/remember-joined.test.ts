/** What parts say together is found again only where one of them says something else. */
import assert from 'node:assert/strict';
import type { Holder } from '../../../server/src/engine/text/few-answers.ts';
import { areSameItems, rememberJoined } from '../../../server/src/engine/text/remember-joined.ts';

describe('what parts say together', () => {
  let asked = 0;
  let all: readonly Holder[] = [];
  const holder = (): Holder => ({ memory: [] });
  const longest = rememberJoined(
    (least: number, parts: readonly (readonly string[])[]): readonly number[] => {
      asked++;
      return [Math.max(least, ...parts.map((words) => words.length))];
    },
    areSameItems,
    areSameItems,
  );
  beforeEach(() => {
    asked = 0;
    all = [holder(), holder(), holder()];
  });

  it('is the object that it was while the parts are alike', () => {
    const first = longest(all, 1, [['a', 'b'], ['c']]);
    assert.deepEqual(first, [2]);
    assert.equal(longest(all, 1, [['a', 'b'], ['c']]), first);
    assert.equal(asked, 1);
  });

  it('is found anew for other parts, and the same object where it comes to the same', () => {
    const first = longest(all, 1, [['a', 'b'], ['c']]);
    assert.equal(longest(all, 1, [['a', 'b'], ['d']]), first);
    assert.equal(asked, 2);
    assert.deepEqual(longest(all, 1, [['a', 'b', 'c']]), [3]);
    assert.deepEqual(longest(all, 1, []), [1]);
  });

  it('is found anew for another context', () => {
    assert.deepEqual(longest(all, 1, [['a']]), [1]);
    assert.deepEqual(longest(all, 4, [['a']]), [4]);
  });

  it('is found while the first or the last of those who say it is the same, and goes with them', () => {
    const first = longest(all, 1, [['a']]);
    all = [holder(), ...all.slice(1)];
    assert.equal(longest(all, 1, [['a']]), first);
    all = [...all.slice(0, 2), holder()];
    assert.equal(longest(all, 1, [['a']]), first);
    assert.equal(asked, 1);
    for (const { memory } of all) memory.length = 0;
    assert.deepEqual(longest(all, 1, [['a']]), [1]);
    assert.equal(asked, 2);
    assert.deepEqual(longest([], 1, []), [1]);
  });
});
