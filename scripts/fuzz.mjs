// Runs the fuzzers of scripts/fuzz/ against the code as it stands.
// usage: npm run fuzz -- [FUZZER …] [--minutes N] [--seed N] [--data DIR]
import { runBundled } from './run-bundled.mjs';

await runBundled('scripts/fuzz/main.ts', 'dist-test/fuzz/main.mjs', { args: process.argv.slice(2) });
