// Writes what `copydesk inspect` says of the articles in test/corpus into test/corpus/snapshots. Look at the difference before you commit it.
// usage: npm run snapshots
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from './build.mjs';

const articles = 'test/corpus/articles';
const snapshots = 'test/corpus/snapshots';

await build({});
rmSync(snapshots, { recursive: true, force: true });
mkdirSync(snapshots, { recursive: true });
for (const name of readdirSync(articles).sort()) {
  const shown = execFileSync(process.execPath, ['dist/cli/main-cli.cjs', 'inspect', '--width', '100', `${articles}/${name}`]);
  writeFileSync(`${snapshots}/${name}.inspect`, shown);
}
console.log(execFileSync('git', ['diff', '--stat', '--', snapshots], { encoding: 'utf8' }) || 'No snapshot has changed.');
