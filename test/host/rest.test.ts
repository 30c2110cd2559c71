import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { createRest } from '../../server/src/host/rest.ts';

describe('the server rests', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  function counted() {
    let count = 0;
    return { rest: createRest(() => count++), times: () => count };
  }

  it('five seconds after the last keystroke in a long text, once', () => {
    const { rest, times } = counted();
    rest.afterReading(600_000);
    mock.timers.tick(4000);
    rest.afterKeystroke();
    mock.timers.tick(4000);
    rest.afterReading(600_000);
    mock.timers.tick(4999);
    assert.equal(times(), 0);
    mock.timers.tick(1);
    assert.equal(times(), 1);
    rest.afterKeystroke();
    mock.timers.tick(60_000);
    assert.equal(times(), 1, 'nothing has been read since');
  });

  it('never after short texts alone', () => {
    const { rest, times } = counted();
    rest.afterReading(3000);
    rest.afterKeystroke();
    mock.timers.tick(60_000);
    assert.equal(times(), 0);
    rest.afterReading(600_000);
    mock.timers.tick(3000);
    rest.afterReading(3000);
    mock.timers.tick(3000);
    assert.equal(times(), 0, 'a short one is read meanwhile');
    mock.timers.tick(2000);
    assert.equal(times(), 1);
  });
});
