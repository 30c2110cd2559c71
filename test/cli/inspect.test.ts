import assert from 'node:assert/strict';
import { buildCopydesk, runCopydesk } from './run-copydesk.ts';

describe('copydesk inspect', () => {
  before(() => buildCopydesk());

  it('marks what was found under lines that fit the width', async () => {
    const text = 'The mayor opened the the bridge in the rain.\r\nIt cost a “small” sum.\r\n';
    const { status, stdout, stderr } = await runCopydesk(['inspect', '--width', '30', 'a.txt'], { files: { 'a.txt': text } });
    assert.deepEqual([status, stderr], [0, '']);
    const wanted = [
      'The mayor opened the the',
      '                 ^^^^^^^ warning spelling/repeated-word',
      'bridge in the rain.',
      'It cost a “small” sum.',
      '          ^^^^^^^ quote scare',
    ];
    assert.deepEqual(
      stdout.split(/ *\n/).filter((line) => wanted.includes(line)),
      wanted,
    );
  });

  it('names the files where there are several, and those that cannot be read', async () => {
    const files = { 'a.txt': 'One.', 'b.txt': 'Two.' };
    const { status, stdout, stderr } = await runCopydesk(['inspect', 'a.txt', 'gone.txt', 'b.txt'], { files });
    assert.deepEqual(
      [status, stdout, stderr],
      [2, '── a.txt\n\nOne.\n\n── b.txt\n\nTwo.\n', 'copydesk: gone.txt does not exist.\n'],
    );
  });
});
