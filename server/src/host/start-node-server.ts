/** The server in a Node process: over IPC or stdio as the command line says, stdio where it says nothing. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './start-server.ts';

/** Serves until the client says `exit`, closes the pipe, or dies. Bundled into dist/FOLDER/, from where it finds the docs. */
export function startNodeServer(): void {
  const named = process.argv.some((argument) => /^--(node-ipc|stdio|socket|pipe)\b/.test(argument));
  if (!named) process.argv.push('--stdio');
  const docsBase = pathToFileURL(join(__dirname, '..', '..', 'docs', 'rules')).href;
  startServer(createConnection(ProposedFeatures.all), { docsBase });
}
