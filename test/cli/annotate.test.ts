import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { buildCopydesk, runCopydesk } from './run-copydesk.ts';

const story = '“The bridge is safe,” Jane Doe said.\n';

describe('copydesk annotate', () => {
  before(() => buildCopydesk());

  it('prints one object a line in the order given, with all parts', async () => {
    const { status, stdout } = await runCopydesk(['annotate', '--format', 'jsonl', 'b.txt', 'a.txt', 'b.txt'], {
      files: { 'a.txt': `\ufeff${story}`, 'b.txt': 'Nothing.' },
    });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.equal(status, 0);
    assert.deepEqual(
      lines.map(({ file }) => file),
      ['b.txt', 'a.txt', 'b.txt'],
    );
    const article = lines[1];
    assert.deepEqual(Object.keys(article ?? {}), ['file', 'length', 'quotes', 'attributions', 'entities', 'diagnostics']);
    assert.equal(article?.['length'], story.length, 'without the byte-order mark');
    assert.deepEqual(article?.['quotes'], [{ id: 'q1', start: 0, end: 21, kind: 'direct', closed: true, attribution: 'a1' }]);
  });

  it('answers for the others when a file cannot be read, and fails at the end', async () => {
    const { status, stdout } = await runCopydesk(['annotate', 'gone.txt', 'binary.txt', 'a.txt'], {
      files: { 'a.txt': story, 'binary.txt': Buffer.from([1, 0, 2]) },
    });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.notEqual(status, 0);
    assert.deepEqual(lines.slice(0, 2), [
      { file: 'gone.txt', error: 'does not exist' },
      { file: 'binary.txt', error: 'is not text (it holds null bytes)' },
    ]);
    assert.equal(lines[2]?.['file'], 'a.txt');
  });

  it('reports what check reports', async () => {
    const files = { 'a.txt': 'The the bridge.\n' };
    const annotated = JSON.parse((await runCopydesk(['annotate', 'a.txt'], { files })).stdout) as { diagnostics: object[] };
    const [checked] = JSON.parse((await runCopydesk(['check', '--format', 'json', 'a.txt'], { files })).stdout) as [
      { problems: Record<string, unknown>[] },
    ];
    const plain = checked.problems.map(({ rule, level, start, end, message }) => ({
      rule,
      severity: level,
      start,
      end,
      message,
    }));
    assert.deepEqual(
      annotated.diagnostics.map((diagnostic) => ({ ...diagnostic, fixes: undefined })),
      plain.map((problem) => ({ ...problem, fixes: undefined })),
    );
    const silent = await runCopydesk(['annotate', 'a.txt', '--rule', 'spelling/repeated-word=off'], { files });
    assert.deepEqual((JSON.parse(silent.stdout) as { diagnostics: object[] }).diagnostics, []);
  });

  it('takes names from a file', async () => {
    const { stdout } = await runCopydesk(['annotate', '--files-from', 'list'], {
      files: { list: 'a.txt\r\nb.txt\n', 'a.txt': story, 'b.txt': story },
    });
    assert.equal(stdout.trimEnd().split('\n').length, 2);
  });

  it('ends quietly when the reader goes away', async () => {
    const child = spawn(process.execPath, [
      resolve('dist/cli/main-cli.cjs'),
      'annotate',
      ...new Array<string>(400).fill('LICENSE'),
    ]);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    await once(child, 'close');
    assert.equal(stderr, '');
  });
});
