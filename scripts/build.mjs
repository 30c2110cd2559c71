// Makes the bundles of dist/ with esbuild. `--production` minifies, `--tests` makes those of the tests in VS Code too, `--watch` goes on.
import esbuild from 'esbuild';
import { existsSync, rmSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const dataFolder = 'dist/server/data';

/** What a package's or a data file's path must look like to stand once for all Node bundles: the language model, lexicons, house styles. */
const sharedPaths = /(^wink-eng-lite-web-model$|\/(lexicon|house-style)\/.*\.json$)/;

/**
 * The server and the command line both carry the language model and the lexicons, several megabytes. On Node they `require` one copy
 * of each, made here beside them. (In the worker everything is one file.) What was met is noted in `met`, by its place in dist/.
 */
function sharedData(met) {
  return {
    name: 'shared-data',
    setup(build) {
      build.onResolve({ filter: sharedPaths }, async ({ path, resolveDir, kind, pluginData, with: attributes }) => {
        if (pluginData === 'shared-data') return null;
        const resolved = await build.resolve(path, { resolveDir, kind, pluginData: 'shared-data', with: attributes });
        if (resolved.errors.length > 0) return { errors: resolved.errors };
        const isJson = resolved.path.endsWith('.json');
        const file = isJson ? relative(`${root}/server`, resolved.path).replace(/[\\/]/g, '-') : `${basename(path)}.cjs`;
        met.set(file, resolved.path);
        return { path: `../server/data/${file}`, external: true };
      });
    },
  };
}

/** The command line's first lines; libraries that are ES modules only ask where they are, which CommonJS knows by another name. */
const cliBanner = `#!/usr/bin/env node
const importMetaUrl = require('node:url').pathToFileURL(__filename).href;`;

/** Options of every bundle, by what it is for. */
function bundleOptions({ production }) {
  const met = new Map();
  const every = {
    absWorkingDir: root,
    bundle: true,
    minify: production,
    keepNames: false,
    sourcemap: production ? false : 'linked',
    target: 'es2022',
    logLevel: 'warning',
    legalComments: 'none',
    metafile: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  };
  const node = { ...every, platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'], plugins: [sharedData(met)] };
  // Nothing here provides Node's modules: an import of one fails the build.
  const browser = {
    ...every,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    mainFields: ['browser', 'module', 'main'],
  };
  return {
    met,
    every,
    bundles: [
      { ...node, entryPoints: ['client/main-node.ts'], outfile: 'dist/client/main-node.cjs' },
      { ...browser, entryPoints: ['client/main-browser.ts'], outfile: 'dist/client/main-browser.js' },
      { ...node, entryPoints: ['server/src/main-node.ts'], outfile: 'dist/server/main-node.cjs' },
      { ...browser, format: 'iife', entryPoints: ['server/src/main-browser.ts'], outfile: 'dist/server/main-browser.js' },
      {
        ...node,
        entryPoints: ['server/src/main-cli.ts'],
        outfile: 'dist/cli/main-cli.cjs',
        banner: { js: cliBanner },
        define: { ...every.define, 'import.meta.url': 'importMetaUrl' },
      },
    ].filter(({ entryPoints: [entry] }) => existsSync(resolve(root, entry))),
    testBundles: [
      {
        ...browser,
        minify: false,
        sourcemap: 'inline',
        entryPoints: ['test/vscode/run-suite.ts'],
        outfile: 'dist-test/vscode/run-suite.js',
        define: { ...every.define, global: 'globalThis' },
      },
    ],
  };
}

/** Writes the shared data that the Node bundles met: packages as one CommonJS file each, JSON as smaller JSON. */
function sharedDataBundles({ met, every }) {
  return [...met].map(([file, source]) => {
    const json = file.endsWith('.json');
    const options = { ...every, minify: true, sourcemap: false, entryPoints: [source], outfile: `${dataFolder}/${file}` };
    return json ? { ...options, bundle: false, loader: { '.json': 'copy' } } : { ...options, platform: 'node', format: 'cjs' };
  });
}

export async function build({ production = false, tests = false }) {
  rmSync(resolve(root, 'dist'), { recursive: true, force: true });
  const options = bundleOptions({ production });
  await Promise.all([...options.bundles, ...(tests ? options.testBundles : [])].map((bundle) => esbuild.build(bundle)));
  await Promise.all(sharedDataBundles(options).map((bundle) => esbuild.build(bundle)));
}

async function watch() {
  await build({ tests: true });
  const options = bundleOptions({ production: false });
  for (const bundle of options.bundles) await (await esbuild.context({ ...bundle, logLevel: 'info' })).watch();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const has = (option) => process.argv.includes(option);
  await (has('--watch') ? watch() : build({ production: has('--production'), tests: has('--tests') }));
}
