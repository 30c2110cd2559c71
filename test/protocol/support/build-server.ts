/** Makes the server's bundles for the tests, once a run. */
import esbuild from 'esbuild';
import { resolve } from 'node:path';

/** Paths of the bundles: the one for Node and the one for a Web Worker. */
export interface ServerBundles {
  readonly node: string;
  readonly browser: string;
}

let built: Promise<ServerBundles> | null = null;

export const buildServer = (): Promise<ServerBundles> => (built ??= build());

async function build(): Promise<ServerBundles> {
  const outputs = { node: resolve('dist-test/server/main-node.cjs'), browser: resolve('dist-test/server/main-browser.js') };
  const shared = {
    bundle: true,
    target: 'es2022',
    logLevel: 'warning',
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  } as const;
  await Promise.all([
    esbuild.build({
      ...shared,
      entryPoints: ['server/src/main-node.ts'],
      outfile: outputs.node,
      platform: 'node',
      format: 'cjs',
    }),
    esbuild.build({
      ...shared,
      entryPoints: ['server/src/main-browser.ts'],
      outfile: outputs.browser,
      platform: 'browser',
      format: 'iife',
      mainFields: ['browser', 'module', 'main'],
    }),
  ]);
  return outputs;
}
