// What dist/copydesk.vsix must hold and must not. `checkVsix` prints a line for each promise and gives the counts.
import { readFileSync, statSync } from 'node:fs';

const largest = 4 * 2 ** 20;
const required = [
  'package.json',
  'readme.md',
  'changelog.md',
  'LICENSE.txt',
  'dist/third-party-notices.txt',
  'dist/client/main-node.cjs',
  'dist/client/main-browser.js',
  'dist/server/main-node.cjs',
  'dist/server/main-browser.js',
  'dist/cli/main-cli.cjs',
  'docs/images/icon.png',
  'docs/images/activity-bar.svg',
  'docs/rules/quotes/unattributed.md',
  'syntaxes/news.tmLanguage.json',
  'syntaxes/news.language-configuration.json',
];
const allowed = [
  /^(package\.json|readme\.md|changelog\.md|LICENSE\.txt)$/,
  /^dist\/(client|server|cli)\/main-(node|browser|cli)\.c?js$/,
  /^dist\/third-party-notices\.txt$/,
  /^dist\/server\/data\/[\w-]+\.js$/,
  /^docs\/((?:house-style|notes)\.md|rules\/.*\.md|images\/(icon\.png|activity-bar\.svg)|walkthrough\/\w+\.(png|md))$/,
  /^schemas\/copydesk\.(editor\.)?schema\.json$/,
  /^(samples\/[\w-]+\.(news|md)|syntaxes\/news\.[\w-]+\.json)$/,
];

/** What each bundle may require: files, paths and the machine's name for things; threads for the command line; a program for the client, the server; how the heap of the server grows; what the reader of YAML asks for. */
const harmless = ['crypto', 'fs', 'fs/promises', 'os', 'path', 'url', 'util'];
const modules = {
  'dist/client/main-node.cjs': [...harmless, 'vscode', 'child_process', 'readline'],
  'dist/client/main-browser.js': ['vscode'],
  'dist/server/main-node.cjs': [...harmless, 'buffer', 'process', 'v8'],
  'dist/server/main-browser.js': [],
  'dist/engine/main-library.cjs': ['fs', 'path'],
  // `v8` sets how garbage is collected where threads fill the processors (decision 0109).
  'dist/cli/main-cli.cjs': [...harmless, 'buffer', 'events', 'module', 'process', 'stream/consumers', 'v8', 'worker_threads'],
};

/** Calls that would speak to another machine or run text as code. */
const calls =
  /(?<![.\w$])(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|eval)\(|\bnew (?:Function|WebSocket|XMLHttpRequest)\b/g;

/** What a bundle requires, or calls, that it may not. */
function forbiddenIn(bundle, allowedModules) {
  const code = readFileSync(bundle, 'utf8');
  const required = [...code.matchAll(/\brequire\("(?:node:)?([^"./][^"]*)"\)/g)].map(([, name]) => name);
  return [...new Set([...required.filter((name) => !allowedModules.includes(name)), ...(code.match(calls) ?? [])])].map(
    (what) => `${bundle}: ${what}`,
  );
}

/** Names of the files in a zip archive, out of its central directory (APPNOTE.TXT 4.3.12). */
function zipEntries(path) {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const names = [];
  for (let at = bytes.readUInt32LE(end + 16), left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    names.push(bytes.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}

export function checkVsix(path) {
  const files = zipEntries(path)
    .filter((name) => name.startsWith('extension/'))
    .map((name) => name.slice('extension/'.length));
  const size = statSync(path).size;
  const missing = required.filter((file) => !files.includes(file));
  const needless = files.filter((file) => !allowed.some((pattern) => pattern.test(file)));
  const forbidden = Object.entries(modules).flatMap(([bundle, names]) => forbiddenIn(bundle, names));
  const promises = [
    [`is at most 4 MB (${(size / 2 ** 20).toFixed(2)} MB)`, size <= largest],
    [`holds all that runs${missing.map((file) => `, but not ${file}`)}`, missing.length === 0],
    [`holds nothing else${needless.map((file) => `, but ${file}`)}`, needless.length === 0],
    [`reaches no network, no shell and no eval${forbidden.map((what) => `, but ${what}`)}`, forbidden.length === 0],
  ];
  console.log('\n  The .vsix');
  for (const [promise, kept] of promises) console.log(`    ${kept ? '✔' : '✘'} ${promise}`);
  const passed = promises.filter(([, kept]) => kept).length;
  return { passed, failed: promises.length - passed };
}
