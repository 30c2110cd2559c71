// Everything that must hold before a change goes in, as one command: format, lint, types, layers, unused, generated files, build, unit tests.
// usage: npm run check [-- STEP …]   e.g. npm run check -- lint layers
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const roots = ['client', 'server', 'scripts', 'test', 'benchmark'].filter((folder) => existsSync(folder));

/** Name, what it asks, and the command lines that answer; a step that needs a file not there yet is left out. */
const steps = [
  {
    name: 'format',
    asks: 'is everything formatted by Prettier?',
    commands: [['prettier', '--check', '--log-level', 'warn', '.']],
  },
  { name: 'lint', asks: 'does ESLint agree?', commands: [['eslint', '--max-warnings', '0', '.']] },
  {
    name: 'types',
    asks: 'do the engine, without Node and DOM, and all the rest compile?',
    commands: [
      ['tsc', '-p', 'server/src/engine'],
      ['tsc', '-p', '.'],
    ],
  },
  {
    name: 'layers',
    asks: 'does every import go the right way?',
    commands: [['depcruise', '--config', '.dependency-cruiser.mjs', ...roots]],
  },
  { name: 'unused', asks: 'is every file, export and dependency used?', commands: [['knip', '--no-config-hints']] },
  {
    name: 'generated',
    asks: 'are package.json and the docs what the rules and features say?',
    commands: [['node', 'scripts/generate.mjs', '--check']],
    needs: 'scripts/generate.mjs',
  },
  {
    name: 'snapshots',
    asks: 'are whole articles read as their snapshots say?',
    commands: [['node', 'scripts/update-snapshots.mjs', '--check']],
    needs: 'test/corpus/snapshots',
  },
  { name: 'build', asks: 'do the bundles build?', commands: [['node', 'scripts/build.mjs']] },
  { name: 'unit', asks: 'do the unit tests pass?', commands: [['node', 'scripts/test-unit.mjs']] },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step ${unknown.join(', ')}. Steps: ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const failed = [];
for (const { name, asks, commands, needs } of steps) {
  if ((wanted.length > 0 && !wanted.includes(name)) || (needs && !existsSync(needs))) continue;
  const started = performance.now();
  console.log(`\n── ${name}: ${asks}`);
  const ok = commands.every(([command, ...options]) => run(command, options));
  console.log(`── ${name}: ${ok ? 'yes' : 'NO'} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (!ok) failed.push(name);
}
console.log(failed.length === 0 ? '\nAll checks pass.' : `\nFailed: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);

/** Runs a tool of node_modules, or a script by node itself; whether it succeeded. */
function run(command, options) {
  const path = `node_modules/.bin:${process.env.PATH}`;
  const file = command === 'node' ? process.execPath : command;
  const { status, error } = spawnSync(file, options, { stdio: 'inherit', env: { ...process.env, PATH: path } });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}
