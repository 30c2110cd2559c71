// Runs the benchmark of speed with the engine as it stands.
// usage: npm run benchmark:speed -- [--rounds N]
import { runBundled } from './run-bundled.mjs';

await runBundled('scripts/speed/main.ts', 'dist-test/speed/main.mjs', { args: process.argv.slice(2) });
