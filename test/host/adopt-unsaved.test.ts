import assert from 'node:assert/strict';
import { createUnsaved } from '../../server/src/host/annotations/adopt-unsaved.ts';

const items = [{ raw: 1 }];

describe('annotations of an unsaved document', () => {
  let time = 0;
  const unsaved = () => createUnsaved(() => time);

  it('belong to the file of the same text that is opened in one go with its closing', () => {
    const closedFirst = unsaved();
    assert.equal(closedFirst.closed('untitled:1', 'Rain.', items), null);
    assert.deepEqual(
      closedFirst.read('file:///a.txt', () => 'Rain.\n'),
      items,
    );
    assert.deepEqual(
      closedFirst.read('file:///b.txt', () => 'Rain.\n'),
      [],
    );
    const openedFirst = unsaved();
    openedFirst.read('file:///a.txt', () => 'Rain.\n');
    assert.equal(openedFirst.closed('untitled:1', 'Rain.', items)?.uri, 'file:///a.txt');
    assert.equal(openedFirst.closed('untitled:2', 'Rain.', items), null);
  });

  it('go along when the editor opens the file empty, fills it, and empties what it was saved from', () => {
    const { read, closed } = unsaved();
    read('untitled:1', () => 'Rain.');
    read('file:///a.txt', () => '');
    read('file:///a.txt', () => 'Rain.\n');
    read('untitled:1', () => '');
    assert.deepEqual(closed('untitled:1', '', items), { uri: 'file:///a.txt', text: 'Rain.\n' });
    read('untitled:2', () => 'Snow.');
    read('untitled:2', () => '');
    assert.equal(closed('untitled:2', '', items), null);
    read('file:///b.txt', () => '');
    assert.deepEqual(
      read('file:///b.txt', () => 'Snow.'),
      items,
      'whichever comes first',
    );
  });

  it('are gone with words that were taken out long before', () => {
    const { read, closed } = unsaved();
    read('untitled:1', () => 'Rain.');
    read('untitled:1', () => '');
    time += 6000;
    read('file:///a.txt', () => 'Rain.');
    assert.equal(closed('untitled:1', '', items), null);
  });

  it('do not come to a file that is edited into the same words', () => {
    const { read, closed } = unsaved();
    read('file:///a.txt', () => 'Rai');
    time += 6000;
    assert.equal(closed('untitled:1', 'Rain.', items), null);
    assert.deepEqual(
      read('file:///a.txt', () => 'Rain.'),
      [],
    );
  });

  it('belong to no other text, and to none at another time', () => {
    const { read, closed } = unsaved();
    read('file:///a.txt', () => 'Snow.');
    assert.equal(closed('untitled:1', 'Rain.', items), null);
    read('file:///b.txt', () => 'Hail.');
    time += 6000;
    assert.equal(closed('untitled:2', 'Hail.', items), null);
    assert.deepEqual(
      read('file:///c.txt', () => 'Rain.'),
      [],
    );
  });

  it('are none of a file that was closed meanwhile', () => {
    const { read, closed } = unsaved();
    read('file:///a.txt', () => 'Rain.');
    closed('file:///a.txt', 'Rain.', []);
    assert.equal(closed('untitled:1', 'Rain.', items), null);
  });
});
