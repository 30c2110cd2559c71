/** Connects the engine and the table of features to one client. Everything a feature does is in its own file; this one never grows with them. */
import {
  type CancellationToken,
  type Connection,
  type InitializeParams,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analyze, createAnalyzer } from '../engine/index.ts';
import { allFeatures } from '../features/all-features.ts';
import type { Client, FeatureContext, FeatureRequest } from '../features/feature.ts';
import type { InitializationOptions } from '../protocol.ts';
import type { Settings } from '../settings/settings.ts';
import { createArticleCache } from './article-cache.ts';
import { createDocumentSettings, type DocumentSettings } from './document-settings.ts';
import { isArticle } from './is-article.ts';
import { createReporter } from './report-article.ts';
import { serverCapabilities } from './server-capabilities.ts';

export interface ServerOptions {
  /** Address of the rules' docs for clients that give none; null where there are none. */
  readonly docsBase: string | null;
}

/** What the parameters of every request about a document have. */
interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** Serves until the client says `exit`. */
export function startServer(connection: Connection, { docsBase }: ServerOptions): void {
  const documents = new TextDocuments(TextDocument);
  let analyze: Analyze | null = null;
  let client: Client = { capabilities: {}, options: {} };
  let folders: readonly string[] = [];
  let settings: DocumentSettings | null = null;
  const failed = new Set<string>();
  const cache = createArticleCache(
    () => (analyze ??= createAnalyzer()),
    ({ rule, error }) => sayOnce(`The rule ${rule} failed and is left out where it does: ${stackOf(error)}`),
  );

  function sayOnce(message: string): void {
    if (failed.has(message)) return;
    failed.add(message);
    connection.console.error(message);
  }

  const contextOf = (document: TextDocument, documentSettings: Settings): FeatureContext => ({
    ...cache.read(document, documentSettings),
    uri: document.uri,
    settings: documentSettings,
    client,
    docsBase: client.options.docsBase?.replace(/\/+$/, '') ?? docsBase,
  });
  const read = async (uri: string) => {
    const documentSettings = await settings?.of(uri);
    // Lets what has already arrived be heard first: a further edit, or that the answer is no longer wanted.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const document = documents.get(uri);
    if (!document || !documentSettings) return null;
    if (document.getText().length > documentSettings.maxFileSize * 2 ** 20) {
      return { state: 'too-large', version: document.version } as const;
    }
    if (!isArticle(document, folders, documentSettings)) return { state: 'excluded', version: document.version } as const;
    return { state: 'read', version: document.version, context: contextOf(document, documentSettings) } as const;
  };
  const reporter = createReporter(connection, () => client, read);

  async function answer(
    request: FeatureRequest,
    params: { readonly textDocument: { readonly uri: string } },
    token: CancellationToken,
  ) {
    const { uri } = params.textDocument;
    const version = documents.get(uri)?.version;
    const found = await read(uri);
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    if (found?.version !== version) return new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed since.');
    return found?.state === 'read' ? request.handle(found.context, params as never) : request.empty;
  }

  connection.onInitialize((params: InitializeParams) => {
    client = { capabilities: params.capabilities, options: optionsOf(params.initializationOptions) };
    folders = params.workspaceFolders?.map(({ uri }: WorkspaceFolder) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    settings = createDocumentSettings(connection, client, () => {
      documents.all().forEach(({ uri }) => reporter.schedule(uri));
      for (const method of allFeatures.flatMap(({ refresh }) => refresh?.(client) ?? [])) void connection.sendRequest(method);
    });
    return { capabilities: serverCapabilities(client, allFeatures), serverInfo: { name: 'copydesk' } };
  });
  connection.onInitialized(() => {
    settings?.start();
    if (client.capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((folder) => !gone.has(folder)), ...added.map(({ uri }) => uri)];
      });
    }
    // The models load while the editor opens its first document.
    setTimeout(() => (analyze ??= createAnalyzer()), 0);
  });
  for (const request of allFeatures.flatMap(({ requests }) => requests)) {
    connection.onRequest(request.method, (params: DocumentParams, token: CancellationToken) => answer(request, params, token));
  }
  documents.onDidChangeContent(({ document }) => reporter.schedule(document.uri));
  documents.onDidClose(({ document }) => {
    cache.forget(document.uri);
    settings?.forget(document.uri);
    reporter.clear(document.uri);
  });
  documents.listen(connection);
  connection.listen();
}

const optionsOf = (value: unknown): InitializationOptions => (typeof value === 'object' && value !== null ? value : {});

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
