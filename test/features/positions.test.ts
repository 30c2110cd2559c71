import assert from 'node:assert/strict';
import { createPositions } from '../../server/src/features/positions.ts';

describe('positions', () => {
  const text = 'one\r\ntwo\n\nfour\rfive';

  it('counts lines at LF, CRLF and CR', () => {
    const { position } = createPositions(text);
    assert.deepEqual([0, 3, 5, 9, 10, 15].map(position), [
      { line: 0, character: 0 },
      { line: 0, character: 3 },
      { line: 1, character: 0 },
      { line: 2, character: 0 },
      { line: 3, character: 0 },
      { line: 4, character: 0 },
    ]);
  });

  it('is its own inverse at every offset but within a CRLF', () => {
    const { position, offset } = createPositions(text);
    for (let at = 0; at <= text.length; at++) if (at !== 4) assert.equal(offset(position(at)), at);
  });

  it('draws positions beyond the line or the text back into it', () => {
    const { offset } = createPositions(text);
    assert.equal(offset({ line: 0, character: 99 }), 3);
    assert.equal(offset({ line: 99, character: 0 }), text.length);
    assert.equal(offset({ line: -1, character: 5 }), 0);
  });

  it('counts a byte-order mark in the first line alone', () => {
    const { position, offset } = createPositions('one\ntwo', 1);
    assert.deepEqual(position(0), { line: 0, character: 1 });
    assert.deepEqual(position(5), { line: 1, character: 1 });
    assert.equal(offset({ line: 0, character: 2 }), 1);
    assert.equal(offset({ line: 0, character: 0 }), 0);
    assert.equal(offset({ line: 1, character: 2 }), 6);
  });

  it('holds an empty text', () => {
    const { position, offset } = createPositions('');
    assert.deepEqual(position(7), { line: 0, character: 0 });
    assert.equal(offset({ line: 0, character: 3 }), 0);
  });
});
