/** Where a quotation lies after edits that are made while its speaker is asked for. */
import assert from 'node:assert/strict';
import { movedSpan } from '../../client/moved-span.ts';

describe('a span that is edited round', () => {
  const text = 'He left. “We lost.” All wept.';
  const span = { start: text.indexOf('“'), end: text.indexOf('”') + 1 };

  /** The words at the span after one edit: `old` becomes `made`. */
  function after(old: string, made: string): string | null {
    const rangeOffset = text.indexOf(old);
    const moved = movedSpan(span, [{ rangeOffset, rangeLength: old.length, text: made }]);
    const changed = text.slice(0, rangeOffset) + made + text.slice(rangeOffset + old.length);
    return moved && changed.slice(moved.start, moved.end);
  }

  it('moves with what is written before it, and stays before what is written behind it', () => {
    assert.equal(after('He left', 'Nobody has left'), '“We lost.”');
    assert.equal(after('All wept', 'x'), '“We lost.”');
  });

  it('grows and shrinks with its own words', () => {
    assert.equal(after('lost', 'have lost it all'), '“We have lost it all.”');
    assert.equal(after('We lost.', ''), '“”');
  });

  it('keeps what an edit over one of its ends leaves', () => {
    assert.equal(after('left. “We', 'left. “They'), ' lost.”');
    assert.equal(after('lost.” All', 'x'), '“We ');
  });

  it('is gone with all its words', () => {
    assert.equal(after('“We lost.”', ''), null);
    assert.equal(after('. “We lost.” ', ' '), null);
  });
});
