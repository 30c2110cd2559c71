/** A client of the real server, over stdio to a child process. It waits for messages, never for time. */
import { spawn } from 'node:child_process';
import {
  type ClientCapabilities,
  createMessageConnection,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { buildServer } from './build-server.ts';

export interface TestClient {
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  readonly open: (uri: string, text: string, languageId?: string) => void;
  /** Replaces the whole text. */
  readonly change: (uri: string, version: number, text: string) => void;
  /** The next notification of the method, among those that have come already or will. */
  readonly next: <Params>(method: string, fits?: (params: Params) => boolean) => Promise<Params>;
  /** What the client answers to workspace/configuration from now on. */
  readonly setSettings: (settings: unknown) => void;
  /** Shuts the server down in order; gives its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Exit code of the process, whenever it ends. */
  readonly ended: Promise<number | null>;
  /** Ends the process if it still runs. */
  readonly kill: () => void;
}

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initialize?: Partial<InitializeParams>;
  readonly settings?: unknown;
}

/** Starts the server, and initializes it. */
export async function startClient({
  capabilities = {},
  initialize = {},
  settings = {},
}: ClientOptions = {}): Promise<TestClient> {
  const { node } = await buildServer();
  const child = spawn(process.execPath, [node, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const heard: { readonly method: string; readonly params: unknown }[] = [];
  const waiting = new Set<() => void>();
  let held = settings;
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => held));
  connection.onRequest('client/registerCapability', () => null);
  const hear = (method: string, params: unknown): void => {
    heard.push({ method, params });
    for (const look of [...waiting]) look();
  };
  connection.onNotification((method, params) => hear(method, params));
  connection.onRequest((method, params) => {
    hear(method, params);
    return null;
  });
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    ...initialize,
    capabilities,
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    initialized,
    ended,
    open: (uri, text, languageId = 'plaintext') =>
      void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, text) =>
      void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] }),
    next: <Params>(method: string, fits: (params: Params) => boolean = () => true) =>
      new Promise<Params>((resolve) => {
        const look = (): void => {
          const at = heard.findIndex((message) => message.method === method && fits(message.params as Params));
          if (at < 0) return;
          waiting.delete(look);
          resolve(heard.splice(at, 1)[0]!.params as Params);
        };
        waiting.add(look);
        look();
      }),
    setSettings: (next) => {
      held = next;
    },
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return ended;
    },
    kill: () => void child.kill(),
  };
}
