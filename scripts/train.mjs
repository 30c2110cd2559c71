// Bundles a training script of server/training/ with the engine it trains and runs it.
// usage: node scripts/train.mjs [attributions] --data DIR [OPTION …]
import esbuild from 'esbuild';
import { spawnSync } from 'node:child_process';

const outfile = 'dist-test/train/train-attributions.mjs';
await esbuild.build({
  entryPoints: ['server/training/attributions/train-attributions.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const run = spawnSync(process.execPath, ['--max-old-space-size=6000', outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(run.status ?? 1);
