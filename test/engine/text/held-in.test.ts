import assert from 'node:assert/strict';
import fc from 'fast-check';
import { heldIn } from '../../../server/src/engine/text/held-in.ts';

describe('which texts stand in another', () => {
  it('is told of each, wherever it stands', () => {
    assert.deepEqual([...heldIn('tide', new Set(['ti', 'id', 'de', 'tide', 'it', 'tides']))].sort(), ['de', 'id', 'ti', 'tide']);
    assert.equal(heldIn('', new Set(['a'])).size, 0);
    assert.equal(heldIn('tide', new Set()).size, 0);
  });

  it('is what asking for them one by one tells', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀'), maxLength: 40 });
    const parts = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀'), minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(text, parts, (long, all) => {
        assert.deepEqual([...heldIn(long, new Set(all))].sort(), all.filter((part) => long.includes(part)).sort());
      }),
    );
  });
});
