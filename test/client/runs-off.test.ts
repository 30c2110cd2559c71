import assert from 'node:assert/strict';
import { runsOff } from '../../client/runs-off.ts';

describe('a text that runs off the edge', () => {
  it('has a paragraph on one long line', () => {
    assert.equal(runsOff(`Rain\n\n${'It fell on the quay. '.repeat(12)}\n`), true);
    assert.equal(runsOff(`Rain\n\n${'It fell on the quay.\n'.repeat(12)}`), false);
    assert.equal(runsOff(''), false);
  });
});
