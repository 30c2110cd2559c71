/** The server in a Node process: over IPC or stdio as the command line says, stdio where it says nothing. */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type Connection,
  createConnection,
  type Message,
  type MessageReader,
  ProposedFeatures,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { readStyleFile, repositoryFolder } from '../style/style-files.ts';
import { gitUserName } from './annotations/git-user-name.ts';
import { collectGarbage } from './collect-garbage.ts';
import { encodeMessage } from './encode-message.ts';
import { nodeFiles } from './files/node-files.ts';
import type { Machine } from './desk-files.ts';
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
  const docsBase = pathToFileURL(join(__dirname, '..', '..', 'docs', 'rules')).href;
  startServer(process.argv.includes('--node-ipc') ? createConnection(ProposedFeatures.all) : stdioConnection(), {
    docsBase,
    machine,
    files: nodeFiles,
    findFiles: findNodeFiles,
    userName: gitUserName,
  });
}

function stdioConnection(): Connection {
  // What a library prints must not come between the messages.
  for (const method of ['log', 'info', 'debug'] as const) console[method] = console.error;
  const contentTypeEncoder = {
    name: 'application/json',
    encode: (message: Message): Promise<Uint8Array> => Promise.resolve(message).then(encodeMessage),
  };
  const writer = new StreamMessageWriter(process.stdout, { contentTypeEncoder });
  // A stream and a writer are taken as well as two of a kind, of which alone the types know; of a stream the library watches the end.
  return createConnection(ProposedFeatures.all, process.stdin as unknown as MessageReader, writer);
}

const machine: Machine = {
  read: readStyleFile,
  collectGarbage,
  repositoryFolder(folder) {
    try {
      const found = repositoryFolder(fileURLToPath(folder));
      return found === null ? null : pathToFileURL(found).href;
    } catch {
      return null;
    }
  },
};
