// Bundles the benchmark with the engine it measures and runs it.
// usage: npm run benchmark -- --data DIR [--part NAME …] [--update]
import esbuild from 'esbuild';
import { spawnSync } from 'node:child_process';

const outfile = 'dist-test/benchmark/main.mjs';
await esbuild.build({
  entryPoints: ['scripts/benchmark/main.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const run = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(run.status ?? 1);
