// Bundles a training script of server/training/ with the engine it trains and runs it.
// usage: node scripts/train.mjs [attributions|names] --data DIR [OPTION …]
import esbuild from 'esbuild';
import { spawnSync } from 'node:child_process';

const models = ['attributions', 'names'];
const given = process.argv.slice(2);
const model = models.includes(given[0]) ? given.shift() : models[0];
const outfile = `dist-test/train/train-${model}.mjs`;
await esbuild.build({
  entryPoints: [`server/training/${model}/train-${model}.ts`],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const run = spawnSync(process.execPath, ['--max-old-space-size=6000', outfile, ...given], { stdio: 'inherit' });
process.exit(run.status ?? 1);
