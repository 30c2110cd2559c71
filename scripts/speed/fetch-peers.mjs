// Fetches the checkers that the benchmark of speed compares with into .peers/ (git-ignored): exact versions, no install scripts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const packages = [
  'harper.js@2.10.0',
  'cspell-lib@9.8.0',
  'write-good@1.0.8',
  'retext@9.0.0',
  'retext-repeated-words@5.0.0',
  'retext-indefinite-article@5.0.0',
  'retext-passive@5.0.0',
  'retext-equality@7.1.0',
  'retext-simplify@8.0.0',
  '@textlint/kernel@15.8.0',
  '@textlint/textlint-plugin-text@15.8.0',
  'textlint-rule-write-good@2.0.0',
  'textlint-rule-terminology@5.2.16',
  'compromise@14.17.0',
];

/** Whether they are there now. */
export function fetchPeers() {
  mkdirSync('.peers', { recursive: true });
  writeFileSync('.peers/package.json', '{ "private": true }\n');
  // Imports from here see the packages of this folder.
  writeFileSync('.peers/take.mjs', 'export const take = (name) => import(name);\n');
  const options = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--save-exact'];
  return spawnSync('npm', [...options, ...packages], { cwd: '.peers', stdio: 'inherit' }).status === 0;
}
