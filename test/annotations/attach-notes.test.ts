import assert from 'node:assert/strict';
import { attachNotes } from '../../server/src/annotations/attach-notes.ts';
import { readSidecar } from '../../server/src/annotations/sidecar/read-sidecar.ts';

describe('attaching notes', () => {
  let made = 0;
  const stampOf = () => ({ by: null, at: '2026-05-03T10:00:00Z', id: `urn:x:${++made}` });
  const attach = (sidecar: string, ...sources: readonly string[]) =>
    attachNotes(sidecar, { article: 'story.txt', sources, stampOf });
  const bodies = (text: string) => {
    const read = readSidecar(text);
    return read.state === 'read' ? read.items.map((item) => 'body' in item && item.body) : null;
  };

  it('adds to what the sidecar holds, each of them once', () => {
    const first = attach('', 'tape.vtt');
    assert.ok('text' in first && first.text !== null);
    const second = attach(first.text, 'tape.vtt', 'talk.txt');
    assert.ok('text' in second && second.text !== null);
    assert.deepEqual(bodies(second.text), [
      { kind: 'notes', source: 'tape.vtt' },
      { kind: 'notes', source: 'talk.txt' },
    ]);
    assert.ok(second.text.includes(first.text.split('\n')[5]!.replace(/,$/, '')), 'the line of the first stays');
    assert.deepEqual(attach(second.text, 'talk.txt'), { text: null });
  });

  it('writes over nothing that it does not understand', () => {
    const refused = attach('{ "items": [', 'tape.vtt');
    assert.ok('fault' in refused);
    assert.match(refused.fault, /^line 1, column \d+: .* Nothing was written\.$/);
  });
});
