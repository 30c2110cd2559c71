/** The server as Neovim speaks to it, where Neovim is installed; where it is not, the test says so and holds that it is so. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { buildServer } from '../protocol/support/build-server.ts';

interface Found {
  readonly diagnostics: readonly { readonly rule: string; readonly line: number; readonly severity: number }[];
  readonly hover: string;
}

const run = promisify(execFile);
const story = `Ruth Okoro, the mayor, came to the the quay on Monday.

“We will mend it before the winter,” Okoro said.
`;

/** First line of what `nvim --version` says, or null where there is none. */
const version = (): Promise<string | null> =>
  run('nvim', ['--version']).then(
    ({ stdout }) => stdout.split('\n')[0]!,
    () => null,
  );

describe('Neovim', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-nvim-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('gets diagnostics and a hover', async function () {
    this.timeout(180_000);
    const found = await version();
    if (found === null) {
      console.log('    Neovim is not installed here: nothing is asked from it. (Debian: apt-get install neovim)');
      return;
    }
    const { node } = await buildServer();
    const article = join(folder, 'quay.txt');
    writeFileSync(article, story);
    const { stdout } = await run(
      'nvim',
      ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', article, '-c', `luafile ${resolve('test/neovim/check.lua')}`],
      {
        cwd: folder,
        env: {
          ...process.env,
          HOME: folder,
          XDG_CONFIG_HOME: folder,
          XDG_DATA_HOME: folder,
          XDG_STATE_HOME: folder,
          XDG_CACHE_HOME: folder,
          COPYDESK_NODE: process.execPath,
          COPYDESK_SERVER: node,
        },
      },
    );
    const line = stdout.split('\n').find((one) => one.startsWith('@neovim '));
    assert.ok(line, `${found} printed no answer:\n${stdout}`);
    const { diagnostics, hover } = JSON.parse(line.slice('@neovim '.length)) as Found;
    assert.deepEqual(
      diagnostics.map(({ rule, line: at, severity }) => [rule, at, severity]),
      // The setting says "error", which is 1; the rule by itself would warn.
      [['spelling/repeated-word', 0, 1]],
    );
    assert.match(hover, /Ruth Okoro/);
  });
});
