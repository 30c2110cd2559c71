// The suite of test/vscode in the Web Worker extension host of VS Code for the Web. usage: node scripts/vscode/run-web-tests.mjs [1.137.0]
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getVscodeWeb } from './get-vscode.mjs';
import { runInPage } from './run-in-page.mjs';
import { projectRoot } from './vscode-folder.mjs';

/** A port that is free now. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

export async function runWebTests(version) {
  // The package's command line insists on its own downloads and its own browser; its server takes any folder with a web build.
  const { runServer } = createRequire(import.meta.url)('@vscode/test-web/out/server/main.js');
  const port = await freePort();
  const location = await getVscodeWeb(version);
  const server = await runServer('127.0.0.1', port, {
    extensionDevelopmentPath: projectRoot,
    extensionTestsPath: join(projectRoot, 'dist-test/vscode/run-suite.js'),
    folderMountPath: join(projectRoot, 'test/vscode/workspace'),
    build: { type: 'static', location, quality: 'stable', version },
    printServerLog: false,
    coi: false,
  });
  try {
    return await runInPage(`VS Code for the Web ${version}`, `http://127.0.0.1:${port}/`);
  } finally {
    server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { failed } = await runWebTests(process.argv[2] ?? '1.137.0');
  process.exit(failed > 0 ? 1 : 0);
}
