// Runs the benchmark with the engine as it stands.
// usage: npm run benchmark -- --data DIR [--part NAME …] [--update]
import { runBundled } from './run-bundled.mjs';

await runBundled('scripts/benchmark/main.ts', 'dist-test/benchmark/main.mjs', { args: process.argv.slice(2) });
