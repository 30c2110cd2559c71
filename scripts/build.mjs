// Makes the bundles of dist/ with esbuild. `--production` minifies, `--tests` makes dist-test/ too.
import esbuild from 'esbuild';
import { existsSync } from 'node:fs';

const production = process.argv.includes('--production');
const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
};
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'] };
const browser = {
  ...shared,
  platform: 'browser',
  format: 'cjs',
  external: ['vscode'],
  mainFields: ['browser', 'module', 'main'],
};
const bundles = [
  { ...node, entryPoints: ['client/main-node.ts'], outfile: 'dist/client/main-node.cjs' },
  { ...browser, entryPoints: ['client/main-browser.ts'], outfile: 'dist/client/main-browser.js' },
  { ...node, entryPoints: ['server/src/main-node.ts'], outfile: 'dist/server/main-node.cjs' },
  { ...browser, format: 'iife', entryPoints: ['server/src/main-browser.ts'], outfile: 'dist/server/main-browser.js' },
  { ...node, entryPoints: ['server/src/main-cli.ts'], outfile: 'dist/cli/main-cli.cjs', banner: { js: '#!/usr/bin/env node' } },
];
await Promise.all(bundles.filter(({ entryPoints: [entry] }) => existsSync(entry)).map((options) => esbuild.build(options)));
