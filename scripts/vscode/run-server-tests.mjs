// The suite of test/vscode in the Node extension host of a real VS Code. usage: node scripts/vscode/run-server-tests.mjs [1.100.3|1.139.1]
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
    return await runInPage(`VS Code ${version}`, vscode.address({ folder: workspace, payload }), () =>
      vscode.output().slice(-4000),
    );
  } finally {
    await vscode.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { failed } = await runServerTests(process.argv[2] ?? '1.139.1');
  process.exit(failed > 0 ? 1 : 0);
}
