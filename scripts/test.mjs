// Every test: the bundles and the .vsix, unit and protocol tests, then the suite in three real VS Codes. The last line is "N passed, N failed".
import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { packVsix } from './package.mjs';
import { checkVsix } from './vscode/check-vsix.mjs';
import { servers, webBuilds } from './vscode/get-vscode.mjs';
import { runJourney } from './vscode/run-journey.mjs';
import { runServerTests } from './vscode/run-server-tests.mjs';
import { runWebTests } from './vscode/run-web-tests.mjs';

const total = { passed: 0, failed: 0 };

/** Runs a suite that gives its counts; one that throws counts as a failure. */
async function add(name, suite) {
  try {
    const { passed, failed } = await suite();
    total.passed += passed;
    total.failed += failed;
  } catch (error) {
    console.error(`${name}:`, error);
    total.failed += 1;
  }
}

/** Runs a script with this Node, shows what it prints and gives it too, with its exit code. */
function runScript(...args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (part) => {
      output += part;
      process.stdout.write(part);
    });
    child.on('close', (code) => resolve({ output, code }));
  });
}

async function unitTests() {
  const { output, code } = await runScript('scripts/test-unit.mjs');
  const count = (word) => Number(new RegExp(`^\\s+(\\d+) ${word}\\b`, 'm').exec(output)?.[1] ?? 0);
  const failed = count('failing');
  return { passed: count('passing'), failed: code !== 0 && failed === 0 ? 1 : failed };
}

// The builds that npm packages hold are for Linux; elsewhere the desktop that `npm run test:desktop` downloads takes their place.
const hasPackages = process.platform === 'linux' && process.arch === 'x64';
const fetching = hasPackages ? runScript('scripts/vscode/get-all.mjs') : Promise.resolve();
await add('build', async () => {
  await build({ production: true, tests: true });
  return checkVsix(await packVsix());
});
await add('unit', unitTests);
await fetching;
if (hasPackages) {
  for (const version of Object.keys(servers)) await add(`VS Code ${version}`, () => runServerTests(version));
  await add('a new user', async () => {
    // The tests of the command line have built in dist/ meanwhile.
    await build({ production: true, tests: true });
    await packVsix();
    return runJourney(Object.keys(servers).at(-1));
  });
  for (const version of Object.keys(webBuilds)) await add(`VS Code for the Web ${version}`, () => runWebTests(version));
} else {
  await add('VS Code', async () => {
    const { code } = await runScript('scripts/vscode/run-desktop-tests.mjs');
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  });
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
