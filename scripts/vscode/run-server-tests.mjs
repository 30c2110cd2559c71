// The suite of test/vscode in the Node extension host of a real VS Code. usage: node scripts/vscode/run-server-tests.mjs [1.100.3|1.139.1]
// COPYDESK_TESTS=words runs those alone whose names fit. A workspace of several folders is opened after the one with one.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeRepository } from './make-repository.mjs';
import { runInPage } from './run-in-page.mjs';
import { serveVscode } from './serve-vscode.mjs';
import { projectRoot } from './vscode-folder.mjs';

export async function runServerTests(version) {
  const vscode = await serveVscode(version, { smokeTest: true });
  try {
    const workspace = join(vscode.folder, 'workspace');
    cpSync(join(projectRoot, 'test/vscode/workspace'), workspace, { recursive: true });
    const payload = [
      ['extensionDevelopmentPath', vscode.remote(projectRoot)],
      ['extensionTestsPath', vscode.remote(join(projectRoot, 'dist-test/vscode/run-suite.js'))],
      ['skipWelcome', 'true'],
    ];
    makeRepository(join(workspace, 'repository'));
    const folders = join(vscode.folder, 'several-folders');
    cpSync(join(projectRoot, 'test/vscode/several-folders'), folders, { recursive: true });
    const diagnose = () => vscode.output().slice(-4000);
    const one = await runInPage(`VS Code ${version}`, vscode.address({ folder: workspace, payload }), diagnose);
    const address = vscode.address({ workspace: join(folders, 'desks.code-workspace'), payload });
    const several = await runInPage(`VS Code ${version}, several folders`, address, diagnose);
    return { passed: one.passed + several.passed, failed: one.failed + several.failed };
  } finally {
    await vscode.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { failed } = await runServerTests(process.argv[2] ?? '1.139.1');
  process.exit(failed > 0 ? 1 : 0);
}
