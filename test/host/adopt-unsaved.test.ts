import assert from 'node:assert/strict';
import { createUnsaved } from '../../server/src/host/annotations/adopt-unsaved.ts';

const items = [{ raw: 1 }];

describe('annotations of an unsaved document', () => {
  let time = 0;
  const unsaved = () => createUnsaved(() => time);

  it('belong to the file of the same text that is opened in one go with its closing', () => {
    const closedFirst = unsaved();
    assert.equal(closedFirst.closed('untitled:1', 'Rain.', items), null);
    assert.deepEqual(closedFirst.opened('file:///a.txt', 'Rain.\n'), items);
    assert.deepEqual(closedFirst.opened('file:///b.txt', 'Rain.\n'), []);
    const openedFirst = unsaved();
    openedFirst.opened('file:///a.txt', 'Rain.\n');
    assert.equal(openedFirst.closed('untitled:1', 'Rain.', items), 'file:///a.txt');
    assert.equal(openedFirst.closed('untitled:2', 'Rain.', items), null);
  });

  it('belong to no other text, and to none at another time', () => {
    const { opened, closed } = unsaved();
    opened('file:///a.txt', 'Snow.');
    assert.equal(closed('untitled:1', 'Rain.', items), null);
    opened('file:///b.txt', 'Hail.');
    time += 6000;
    assert.equal(closed('untitled:2', 'Hail.', items), null);
    assert.deepEqual(opened('file:///c.txt', 'Rain.'), []);
  });

  it('are none of a file that was closed meanwhile', () => {
    const { opened, closed } = unsaved();
    opened('file:///a.txt', 'Rain.');
    closed('file:///a.txt', 'Rain.', []);
    assert.equal(closed('untitled:1', 'Rain.', items), null);
  });
});
