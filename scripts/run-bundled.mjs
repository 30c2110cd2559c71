// Runs a TypeScript program that imports the engine: bundles it into dist-test/ and runs it with this Node, ending as it ends.
import esbuild from 'esbuild';
import { spawnSync } from 'node:child_process';

export async function runBundled(entry, outfile, { args, nodeOptions = [] }) {
  await esbuild.build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  const run = spawnSync(process.execPath, [...nodeOptions, outfile, ...args], { stdio: 'inherit' });
  process.exit(run.status ?? 1);
}
