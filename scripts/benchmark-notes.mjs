// Runs the benchmark of the comparison with notes.
// usage: npm run benchmark:notes
import { runBundled } from './run-bundled.mjs';

await runBundled('scripts/notes/main.ts', 'dist-test/notes/main.mjs', { args: [] });
