/** A client of the real server, over stdio to a child process. It waits for messages, never for time. */
import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import {
  type ClientCapabilities,
  createMessageConnection,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { buildServer } from './build-server.ts';
import { messageReader } from './message-reader.ts';

export interface TestClient {
  /** The server's process. */
  readonly pid: number;
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  readonly open: (uri: string, text: string, languageId?: string) => void;
  /** Replaces the whole text. */
  readonly change: (uri: string, version: number, text: string) => void;
  /** The next notification of the method, among those that have come already or will. */
  readonly next: <Params>(method: string, fits?: (params: Params) => boolean) => Promise<Params>;
  /** Whether such a notification has come and was not asked for by `next`. */
  readonly has: (method: string) => boolean;
  /** What the client answers to workspace/configuration from now on; a promise keeps the server waiting. */
  readonly setSettings: (settings: unknown) => void;
  /** The answer to a request about a document. */
  readonly ask: <Result>(method: string, uri: string, params?: object) => Promise<Result>;
  /** When the server's first byte came since this was asked last, by `performance.now()`; null where none has. */
  readonly firstByte: () => number | null;
  /** Shuts the server down in order; gives its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Exit code of the process, whenever it ends. */
  readonly ended: Promise<number | null>;
  /** Closes the server's input, as an editor that dies does. */
  readonly hangUp: () => void;
  /** Ends the process if it still runs. */
  readonly kill: () => void;
}

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initialize?: Partial<InitializeParams>;
  readonly settings?: unknown;
  /** The server's bundle; one made for the tests if not given. */
  readonly server?: string;
}

/** Starts the server, and initializes it. */
export async function startClient({
  capabilities = {},
  initialize = {},
  settings = {},
  server,
}: ClientOptions = {}): Promise<TestClient> {
  const node = server ?? (await buildServer()).node;
  const child = spawn(process.execPath, [node, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  // A test that fails before it stops its server must not keep the run alive.
  for (const handle of [child, child.stdin, child.stdout]) (handle as unknown as Socket).unref();
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  let firstByte: number | null = null;
  child.stdout.on('data', () => (firstByte ??= performance.now()));
  const connection = createMessageConnection(messageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const heard: { readonly method: string; readonly params: unknown }[] = [];
  const waiting = new Set<() => void>();
  let held = settings;
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
    Promise.all(items.map(() => held)),
  );
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
    pid: child.pid ?? 0,
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
    has: (method) => heard.some((message) => message.method === method),
    hangUp: () => child.stdin.end(),
    ask: (method, uri, params = {}) => connection.sendRequest(method, { textDocument: { uri }, ...params }),
    setSettings: (next) => {
      held = next;
    },
    firstByte() {
      const at = firstByte;
      firstByte = null;
      return at;
    },
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return ended;
    },
    kill: () => void child.kill(),
  };
}
