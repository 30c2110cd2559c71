// The suite of test/vscode in the VS Code desktop that @vscode/test-electron downloads. usage: npm run test:desktop [-- VERSION]
import { runTests } from '@vscode/test-electron';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../build.mjs';
import { projectRoot, vscodeFolder } from './vscode-folder.mjs';

await build({ production: true, tests: true });
const workspace = mkdtempSync(join(tmpdir(), 'copydesk-workspace-'));
try {
  cpSync(join(projectRoot, 'test/vscode/workspace'), workspace, { recursive: true });
  process.exitCode = await runTests({
    version: process.argv[2] ?? 'stable',
    cachePath: join(vscodeFolder, 'desktop'),
    extensionDevelopmentPath: projectRoot,
    extensionTestsPath: join(projectRoot, 'dist-test/vscode/run-suite.js'),
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'],
  });
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
