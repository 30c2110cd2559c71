import assert from 'node:assert/strict';
import { collectGarbage } from '../../server/src/host/collect-garbage.ts';

describe('garbage', () => {
  it('is collected at once when that is asked for', async () => {
    const unused = new WeakRef(new Array<number>(100_000));
    // What a reference was made for stays until the present turn ends.
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
    assert.equal(unused.deref(), undefined);
  });
});
