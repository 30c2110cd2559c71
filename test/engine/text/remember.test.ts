/** Remembered answers are those of the function, however many are asked for. */
import assert from 'node:assert/strict';
import { remember } from '../../../server/src/engine/text/remember.ts';

describe('remember', () => {
  it('asks once for each text and forgets what was asked for longest ago when there are too many', () => {
    const asked: string[] = [];
    const length = remember((text) => {
      asked.push(text);
      return text.length;
    }, 2);
    assert.deepEqual(['a', 'a', 'bc', 'a', 'def', 'a', 'bc'].map(length), [1, 1, 2, 1, 3, 1, 2]);
    assert.deepEqual(asked, ['a', 'bc', 'def', 'bc']);
  });
});
