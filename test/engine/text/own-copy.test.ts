import assert from 'node:assert/strict';
import { ownCopy } from '../../../server/src/engine/text/own-copy.ts';

describe('a copy of a slice', () => {
  it('is the same text', () => {
    for (const text of ['', 'a', 'The quay opened on Monday, “they” said.', ' \n', '\ud800', 'é😀']) {
      assert.equal(ownCopy(text), text);
    }
  });
});
