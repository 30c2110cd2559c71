// Makes the bundles of dist/ with esbuild. `--production` minifies, `--tests` makes those of the tests in VS Code too, `--watch` goes on.
import esbuild from 'esbuild';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { writeNotices } from './third-party-notices.mjs';

const root = resolve(import.meta.dirname, '..');
const dataFolder = 'dist/server/data';
const worker = 'dist/server/main-browser.js';

/** What a data file's path must look like to stand once for all bundles that need it: lexicons, models, house styles. */
const sharedPaths = /\/(lexicon|house-style)\/.*\.json$/;

/**
 * Servers and command line all carry the lexicons and models, some megabytes. They stand once, as scripts in dist/server/data that the worker
 * imports before its own (see `importData`) and that Node reads as JSON: of a script it would keep the source. What was met is noted in `met`.
 */
function sharedData(met, { inWorker }) {
  return {
    name: 'shared-data',
    setup(build) {
      build.onResolve({ filter: sharedPaths }, ({ path, resolveDir }) => {
        const source = resolve(resolveDir, path);
        const name = relative(`${root}/server`, source)
          .replace(/[\\/]/g, '-')
          .replace(/\.json$/, '');
        met.set(name, source);
        return { path: name, namespace: 'shared-data' };
      });
      build.onLoad({ filter: /.*/, namespace: 'shared-data' }, ({ path: name }) => ({
        contents: inWorker
          ? `module.exports = globalThis.copydeskData[${JSON.stringify(name)}];`
          : `const script = require('node:fs').readFileSync(require('node:path').join(__dirname, '../server/data/${name}.js'), 'latin1');
             module.exports = JSON.parse(script.slice(${beforeData(name).length}, -${afterData.length}));`,
      }));
    },
  };
}

const beforeData = (name) => `(globalThis.copydeskData??={})[${JSON.stringify(name)}]=`;
const afterData = ';\n';

/** The same code or JSON in ASCII, of which Node keeps a byte a character and not two. In code all else stands in strings, templates and patterns. */
const inAscii = (code) => code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What opens a connection or starts a program. Libraries of the protocol and of the command line name them, for ways of theirs that are not ours. */
const unwanted = /^(?:node:)?(?:net|tls|dgram|dns|https?|http2|inspector|vm|repl|cluster)$/;
const programs = /^(?:node:)?child_process$/;

/** Puts nothing in the place of these modules, so that no bundle can reach them. The client alone starts a program: the server, by its library. */
function withoutModules({ startsServer }) {
  return {
    name: 'without-modules',
    setup(build) {
      build.onResolve({ filter: unwanted }, ({ path }) => ({ path, namespace: 'without' }));
      if (!startsServer) build.onResolve({ filter: programs }, ({ path }) => ({ path, namespace: 'without' }));
      build.onLoad({ filter: /.*/, namespace: 'without' }, () => ({ contents: 'module.exports = {};' }));
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
    // Its form for Node loads its parts in a way that no bundler follows.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  };
  const node = {
    ...every,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    plugins: [withoutModules({ startsServer: false }), sharedData(met, { inWorker: false })],
  };
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
      {
        ...node,
        entryPoints: ['client/main-node.ts'],
        outfile: 'dist/client/main-node.cjs',
        plugins: [withoutModules({ startsServer: true })],
      },
      { ...browser, entryPoints: ['client/main-browser.ts'], outfile: 'dist/client/main-browser.js' },
      { ...node, entryPoints: ['server/src/main-node.ts'], outfile: 'dist/server/main-node.cjs' },
      {
        ...browser,
        format: 'iife',
        entryPoints: ['server/src/main-browser.ts'],
        outfile: worker,
        plugins: [sharedData(met, { inWorker: true })],
      },
      {
        ...node,
        entryPoints: ['server/src/main-cli.ts'],
        outfile: 'dist/cli/main-cli.cjs',
        banner: { js: cliBanner },
        define: { ...every.define, 'import.meta.url': 'importMetaUrl' },
      },
      { ...node, entryPoints: ['server/src/main-library.ts'], outfile: 'dist/engine/main-library.cjs' },
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

/** Writes each datum met as a script: an entry of the global `copydeskData`. */
function writeData({ met }) {
  mkdirSync(resolve(root, dataFolder), { recursive: true });
  for (const [name, source] of met) {
    const json = inAscii(JSON.stringify(JSON.parse(readFileSync(source, 'utf8'))));
    writeFileSync(resolve(root, dataFolder, `${name}.js`), `${beforeData(name)}${json}${afterData}`);
  }
}

/** Has the worker import the data first. Its own address says nothing in VS Code, so the client gives it that of the data as its name. */
function importData({ met }) {
  const path = resolve(root, worker);
  const files = JSON.stringify([...met.keys()].map((name) => `${name}.js`));
  // VS Code puts the name of the extension host and " -> " before it. On the first line, so that the source map's lines stay right.
  writeFileSync(
    path,
    `importScripts(...${files}.map((file)=>self.name.split(" -> ").pop()+"/"+file));${readFileSync(path, 'utf8')}`,
  );
}

/** The library's types: its entry and what that exports, each file by itself (they name their types in full). */
function declareLibrary() {
  for (const name of ['main-library', 'library/annotated-article', 'library/create-annotator']) {
    const fileName = `${name}.ts`;
    const source = readFileSync(resolve(root, 'server/src', fileName), 'utf8');
    const { outputText } = ts.transpileDeclaration(source, { fileName, compilerOptions: { strict: true } });
    const path = resolve(root, 'dist/engine', `${name}.d.ts`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, outputText.replace(/(from '\.[^']*)\.ts'/g, "$1.js'"));
  }
}

export async function build({ production = false, tests = false }) {
  rmSync(resolve(root, 'dist'), { recursive: true, force: true });
  const options = bundleOptions({ production });
  const built = await Promise.all([
    ...options.bundles.map((bundle) => esbuild.build(bundle)),
    ...(tests ? options.testBundles : []).map((bundle) => esbuild.build(bundle)),
  ]);
  writeNotices(
    root,
    built.slice(0, options.bundles.length).map(({ metafile }) => metafile),
  );
  if (production) {
    for (const { outfile } of options.bundles) {
      const path = resolve(root, outfile);
      writeFileSync(path, inAscii(readFileSync(path, 'utf8')));
    }
  }
  writeData(options);
  importData(options);
  declareLibrary();
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
