import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { allRules } from '../../server/src/engine/index.ts';
import { buildCopydesk, runCopydesk } from './run-copydesk.ts';

describe('copydesk', () => {
  before(() => buildCopydesk());

  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.deepEqual(await runCopydesk(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('prints help on standard output when asked, and on standard error when it is called with nothing', async () => {
    const asked = await runCopydesk(['--help']);
    assert.deepEqual([asked.status, asked.stderr], [0, '']);
    for (const word of ['check', 'annotate', 'rules', 'lsp', 'Examples:']) assert.ok(asked.stdout.includes(word), word);
    const bare = await runCopydesk([]);
    assert.deepEqual([bare.status, bare.stdout], [2, '']);
    assert.ok(bare.stderr.includes('Usage: copydesk'));
    const check = await runCopydesk(['check', '--help']);
    assert.ok(check.stdout.includes('Exit status:'));
  });

  it('lists the rules', async () => {
    const text = await runCopydesk(['rules']);
    for (const { name } of allRules) assert.ok(text.stdout.includes(name), name);
    const json = JSON.parse((await runCopydesk(['rules', '--format', 'json'])).stdout) as { name: string }[];
    assert.equal(json.length, allRules.length);
  });

  it('serves an editor', async () => {
    const message = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    const child = spawn(process.execPath, [resolve('dist/cli/main-cli.cjs'), 'lsp', '--stdio']);
    child.stdin.write(`Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`);
    const [answer] = (await once(child.stdout, 'data')) as [Buffer];
    assert.match(answer.toString(), /^Content-Length: /);
    child.stdin.end();
    await once(child, 'close');
  });
});
