// Unit tests: bundles test/**/*.test.ts (but not those of real editors) into dist-test/unit and runs mocha there.
// usage: node scripts/test-unit.mjs [PART OF A PATH …] [-- MOCHA OPTION …]
import esbuild from 'esbuild';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { globSync } from 'tinyglobby';

const cut = process.argv.indexOf('--');
const wanted = process.argv.slice(2, cut < 0 ? undefined : cut);
const mochaOptions = cut < 0 ? [] : process.argv.slice(cut + 1);
const entryPoints = globSync(['test/**/*.test.ts'], { ignore: ['test/vscode/**', 'test/web/**'] })
  .filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)))
  .sort();
if (entryPoints.length === 0) {
  console.error(`No test file matches ${wanted.join(' ')}.`);
  process.exit(2);
}
const outdir = 'dist-test/unit';
rmSync(outdir, { recursive: true, force: true });
await esbuild.build({
  entryPoints,
  outdir,
  outbase: 'test',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: 'linked',
  logLevel: 'warning',
});
const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
const run = spawnSync(
  process.execPath,
  ['--enable-source-maps', mocha, '--timeout', '120000', '--reporter', 'dot', `${outdir}/**/*.test.mjs`, ...mochaOptions],
  { stdio: 'inherit' },
);
process.exit(run.status ?? 1);
