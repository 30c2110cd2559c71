// Writes what `copydesk inspect` says of the articles in test/corpus into test/corpus/snapshots. Look at the difference before you commit it.
// usage: npm run snapshots               write them anew
//        npm run snapshots -- --check    only show what has changed; fails if anything has
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';

const articles = 'test/corpus/articles';
const snapshots = 'test/corpus/snapshots';
const onlyCheck = process.argv.includes('--check');

await build({});
const target = onlyCheck ? mkdtempSync(join(tmpdir(), 'copydesk-snapshots-')) : snapshots;
if (!onlyCheck) rmSync(snapshots, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const name of readdirSync(articles).sort()) {
  const shown = execFileSync(process.execPath, ['dist/cli/main-cli.cjs', 'inspect', '--width', '100', `${articles}/${name}`]);
  writeFileSync(`${target}/${name}.inspect`, shown);
}
if (onlyCheck) {
  const { status } = spawnSync('git', ['--no-pager', 'diff', '--no-index', '--exit-code', snapshots, target], {
    stdio: 'inherit',
  });
  rmSync(target, { recursive: true });
  console.log(status === 0 ? 'No snapshot has changed.' : '\nIs this better? Then “npm run snapshots” keeps it.');
  process.exitCode = status ?? 1;
} else {
  console.log(execFileSync('git', ['status', '--short', '--', snapshots], { encoding: 'utf8' }) || 'No snapshot has changed.');
}
