/** The server in a Node process: over IPC or stdio as the command line says, stdio where it says nothing. */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readStyleFile, repositoryFolder } from '../style/style-files.ts';
import { gitUserName } from './annotations/git-user-name.ts';
import { nodeFiles } from './files/node-files.ts';
import type { MachineFiles } from './desk-files.ts';
import { findNodeFiles } from './notes/find-node-files.ts';
import { startServer } from './start-server.ts';

/**
 * Serves until the client says `exit`, closes the pipe, or dies. Bundled into dist/FOLDER/, from where it finds the docs.
 * Asked for a port or a named pipe it says that there is none, and ends with status 2.
 */
export function startNodeServer(): void {
  const port = process.argv.find((argument) => /^--(socket|pipe)\b/.test(argument));
  if (port !== undefined) {
    console.error(`copydesk: ${port} is not served, for the server opens no connection; start it with --stdio.`);
    process.exit(2);
  }
  const named = process.argv.some((argument) => /^--(node-ipc|stdio)\b/.test(argument));
  if (!named) process.argv.push('--stdio');
  const docsBase = pathToFileURL(join(__dirname, '..', '..', 'docs', 'rules')).href;
  startServer(createConnection(ProposedFeatures.all), {
    docsBase,
    machine,
    files: nodeFiles,
    findFiles: findNodeFiles,
    userName: gitUserName,
  });
}

const machine: MachineFiles = {
  read: readStyleFile,
  repositoryFolder(folder) {
    try {
      const found = repositoryFolder(fileURLToPath(folder));
      return found === null ? null : pathToFileURL(found).href;
    } catch {
      return null;
    }
  },
};
