// Runs the benchmark of speed with the engine as it stands.
// usage: npm run benchmark:speed -- [--rounds N] [--words N,N,…] [--peers]     --peers fetches other checkers into .peers/ and measures them too
import { build } from './build.mjs';
import { runBundled } from './run-bundled.mjs';
import { fetchPeers } from './speed/fetch-peers.mjs';

const args = process.argv.slice(2);
if (args.includes('--peers') && !fetchPeers()) {
  console.error('Some peers could not be fetched; those that are absent are said to be.');
}
// The server is measured as it ships.
await build({ production: true });
await runBundled('scripts/speed/main.ts', 'dist-test/speed/main.mjs', { args });
