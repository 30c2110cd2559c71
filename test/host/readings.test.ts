import assert from 'node:assert/strict';
import type { Steps } from '../../server/src/engine/index.ts';
import { createReadings } from '../../server/src/host/readings.ts';

const uri = 'file:///desk/long.txt';
const wanted = (): boolean => true;

/** Works for 10 ms. */
function work(): void {
  for (const began = performance.now(); performance.now() - began < 10;);
}

describe('a long document is read', () => {
  /** What was done, in the order in which it was. */
  let done: string[] = [];
  beforeEach(() => (done = []));

  function* steps(name: string, count: number): Steps<string> {
    for (let i = 1; i <= count; i++) {
      work();
      done.push(`${name}${i}`);
      yield;
    }
    return name;
  }

  it('bit by bit, others having their turn in between', async () => {
    const other = (): void => {
      if (done.push('other') < 4) setImmediate(other);
    };
    setImmediate(other);
    assert.equal(await createReadings().finish(uri, () => steps('a', 3), wanted), 'a');
    assert.deepEqual(
      done.filter((what) => what !== 'other'),
      ['a1', 'a2', 'a3'],
    );
    assert.equal(done[1], 'other');
  });

  it('no further than it is wanted', async () => {
    assert.equal(
      await createReadings().finish(
        uri,
        () => steps('a', 3),
        () => done.length < 2,
      ),
      null,
    );
    assert.deepEqual(done, ['a1', 'a2']);
  });

  it('once at a time, and other documents meanwhile', async () => {
    const { finish } = createReadings();
    const ends = await Promise.all([
      finish(uri, () => steps('a', 2), wanted),
      finish(uri, () => steps('b', 1), wanted),
      finish(uri, () => steps('c', 1), wanted),
      finish('file:///desk/other.txt', () => steps('x', 1), wanted),
    ]);
    assert.deepEqual(ends, ['a', 'b', 'c', 'x']);
    assert.deepEqual(done, ['a1', 'x1', 'a2', 'b1', 'c1']);
  });

  it('although a reading before it has failed', async () => {
    const { finish } = createReadings();
    // eslint-disable-next-line require-yield -- It comes to no step.
    function* failing(): Steps<string> {
      throw new Error('no words');
    }
    const [failed, next] = await Promise.allSettled([finish(uri, failing, wanted), finish(uri, () => steps('b', 1), wanted)]);
    assert.equal(failed.status, 'rejected');
    assert.deepEqual(next, { status: 'fulfilled', value: 'b' });
  });
});
