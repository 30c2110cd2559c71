/** Entry of the language server for a Web Worker. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { startServer } from './host/start-server.ts';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
startServer(createConnection(ProposedFeatures.all, new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
  docsBase: null,
  machine: null,
  files: null,
  findFiles: null,
  userName: null,
});
