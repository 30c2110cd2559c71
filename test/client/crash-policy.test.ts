import assert from 'node:assert/strict';
import { createCrashPolicy } from '../../client/crash-policy.ts';

describe('the crash policy', () => {
  it('starts the server again three times in three minutes, and then leaves it', () => {
    const decide = createCrashPolicy();
    assert.deepEqual([0, 1000, 2000, 3000].map(decide), ['restart', 'restart', 'restart', 'give-up']);
  });

  it('counts anew for crashes that lie far apart, and after a start by hand', () => {
    const decide = createCrashPolicy({ count: 1, span: 100 });
    assert.deepEqual([0, 150, 300, 310, 320].map(decide), ['restart', 'restart', 'restart', 'give-up', 'restart']);
  });
});
