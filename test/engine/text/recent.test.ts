/** What a memory of so many things keeps. */
import assert from 'node:assert/strict';
import { createRecent } from '../../../server/src/engine/text/recent.ts';

describe('a memory of what was asked for last', () => {
  it('keeps what is asked for again and lets go of the rest', () => {
    const recent = createRecent<number, string>(8);
    for (let i = 0; i < 100; i++) {
      recent.set(i, `${i}`);
      assert.equal(recent.get(0), '0');
    }
    assert.equal(recent.get(99), '99');
    assert.equal(recent.get(50), undefined);
    const kept = Array.from({ length: 100 }, (_, i) => i).filter((i) => recent.get(i) !== undefined);
    assert.ok(kept.length <= 8);
  });

  it('keeps the keys that it is told to make, also of those that are asked with', () => {
    const copied: string[] = [];
    const recent = createRecent<string, number>(2, (key) => {
      copied.push(key);
      return key;
    });
    recent.set('tide', 1);
    recent.set('quay', 2);
    assert.equal(recent.get('tide'), 1);
    assert.equal(recent.get('tide'), 1);
    assert.deepEqual(copied, ['tide'], 'where it is moved among the young ones');
  });
});
