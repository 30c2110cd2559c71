import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mayAbbreviate } from '../../../server/src/engine/rules/story/capitals-in-copy.ts';

describe('capitals in copy', () => {
  it('are not overlooked where they may abbreviate', () => {
    const copy = fc
      .array(fc.constantFrom('A', 'É', 'ß', 'Ж', '𝐀', '𐐀', 'a', '.', '’', ' ', '\ud83d', '\udc00', '–'), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(fc.property(copy, (text) => mayAbbreviate(text) || !/\p{Lu}\.?\p{Lu}/u.test(text)));
  });

  it('are none in plain sentences', () => {
    assert.equal(mayAbbreviate('Ada Obi said: “I’m off.” A. man – no more.'), false);
  });
});
