/** All matches of an expression in a text. */
import assert from 'node:assert/strict';
import { matchesOf } from '../../../server/src/engine/text/matches-of.ts';

describe('matches', () => {
  const word = /\p{L}+/gu;
  const found = (text: string): (readonly [string, number])[] =>
    matchesOf(word, text).map(({ 0: match, index }) => [match, index]);

  it('come in text order, each where it stands', () => {
    assert.deepEqual(found('one, two'), [
      ['one', 0],
      ['two', 5],
    ]);
  });

  it('are none where nothing matches', () => {
    assert.deepEqual(found('…'), []);
  });

  it('are found from the beginning, whatever was searched before', () => {
    word.lastIndex = 3;
    assert.deepEqual(found('one'), [['one', 0]]);
    assert.deepEqual(found('one'), [['one', 0]]);
  });
});
