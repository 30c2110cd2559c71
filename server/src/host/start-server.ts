/** Connects the engine and the table of features to one client. Everything a feature does is in its own file; this one never grows with them. */
import {
  type CancellationToken,
  type CodeActionParams,
  CodeActionRequest,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type InitializeParams,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSaveReason,
  TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  allRules,
  type AnalyzeInSteps,
  type Article,
  createStepAnalyzer,
  createFirstLook,
  finish,
  type FirstLook,
  loadModels,
  type Models,
  type PreparedStyle,
  type Steps,
} from '../engine/index.ts';
import { allFeatures } from '../features/all-features.ts';
import { diagnosticReport } from '../features/diagnostics.ts';
import type { Client, FeatureRequest } from '../features/feature.ts';
import { styleActions } from '../features/style-diagnostics.ts';
import { type ArticleChanged, articleChangedMethod, type InitializationOptions } from '../protocol.ts';
import type { Settings } from '../settings/settings.ts';
import { hasStet } from '../stet/apply-stet.ts';
import { type AnnotationSurroundings, createAnnotationHost } from './annotations/annotation-host.ts';
import { createConfigurationHost, isDeskFile } from './configuration-host.ts';
import { createArticleCache, type ReadArticle } from './article-cache.ts';
import type { Machine } from './desk-files.ts';
import { createFirstLooks, type Glance, isLong } from './first-looks.ts';
import { createDocumentSettings, type DocumentSettings } from './document-settings.ts';
import { isArticle } from './is-article.ts';
import { lookedAt } from './looked-at.ts';
import { createNotesHost } from './notes/notes-host.ts';
import type { FindFiles } from './notes/note-files.ts';
import { outdated, unread } from './refusals.ts';
import { createReporter, type Found } from './report-article.ts';
import { createReadings } from './readings.ts';
import { createRest } from './rest.ts';
import { serveClosedArticles } from './serve-closed-articles.ts';
import { saysWhySaved, serverCapabilities } from './server-capabilities.ts';
import { createTelling, foundIn, tellAtOnce } from './telling.ts';
import { turn } from './turn.ts';
import { sizeOf, type TypedDocument, typedDocuments } from './typed-document.ts';
import { createWorkspaceIndex } from './workspace-index.ts';

export interface ServerOptions extends Pick<AnnotationSurroundings, 'files' | 'userName'> {
  /** Address of the rules' docs for clients that give none; null where there are none. */
  readonly docsBase: string | null;
  /** What the engine reads with. */
  readonly models?: () => Models;
  /** Null where there is no machine with files to read: in a browser. */
  readonly machine: Machine | null;
  /** Finds files of this machine by globs; null in a browser. */
  readonly findFiles: FindFiles | null;
}

/** What the parameters of every request about a document have. */
interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** Serves until the client says `exit`. */
export function startServer(
  connection: Connection,
  { docsBase, machine, files, findFiles, userName, models: load = loadModels }: ServerOptions,
): void {
  const documents = new TextDocuments(typedDocuments);
  let models: Models | null = null;
  const loaded = (): Models => (models ??= load());
  let analyzer: AnalyzeInSteps | null = null;
  const rest = createRest(() => {
    analyzer = null;
    cache.rest();
    machine?.collectGarbage();
  });
  const analyze: AnalyzeInSteps = (text, kind) => {
    rest.afterReading(text.length);
    return (analyzer ??= createStepAnalyzer(loaded()))(text, kind);
  };
  let firstLook: FirstLook | null = null;
  const firstLooks = createFirstLooks(() => (firstLook ??= createFirstLook(loaded())));
  let client: Client = { capabilities: {}, options: {} };
  let folders: readonly string[] = [];
  let settings: DocumentSettings | null = null;
  const configurations = createConfigurationHost(connection, documents, {
    machine,
    client: () => client,
    folders: () => folders,
    onChange: () => refreshAll(),
    onOtherWords: (uri) => refresh([uri]),
  });
  const noteFiles = createNotesHost(connection, {
    machine,
    findFiles,
    client: () => client,
    folders: () => folders,
    onChange: () => refreshAll(),
  });
  const readings = createReadings();
  const waits = (): boolean => client.options.waitsWhileTyping === true;
  const telling = createTelling((uri) => left(uri), waits);
  const failedRules = new Set<string>();
  const failures = new Set<string>();
  const toldTooLarge = new Set<string>();
  const cache = createArticleCache(analyze, allRules, ({ rule, error }) => {
    if (failedRules.has(rule)) return;
    failedRules.add(rule);
    connection.console.error(`The rule ${rule} failed; the others go on. ${stackOf(error)}`);
  });

  /** Whatever has been learnt on the way may be wrong. */
  function tellUnread(error: unknown): void {
    analyzer = firstLook = null;
    const words = stackOf(error);
    if (!failures.has(words)) connection.console.error(`A version of an article could not be read. ${words}`);
    failures.add(words);
  }

  const annotations = createAnnotationHost(connection, {
    files,
    userName,
    client: () => client,
    isOpen: (uri) => documents.get(uri) !== undefined,
    find: async (uri) => {
      const found = await findLater(uri);
      return found?.state === 'read' ? found.context : null;
    },
    onChange: (uri) => refresh([uri]),
  });

  /** How the document is taken as it is now; analyses it if this version is new. */
  async function find(document: TextDocument, documentSettings: Settings): Promise<Found | null> {
    const { uri, version } = document;
    if (isDeskFile(uri)) return { state: 'configuration', version, diagnostics: await configurations.diagnose(uri) };
    const size = sizeOf(document);
    // One that is not open is read for the index, or when a folder is checked.
    const open = documents.get(uri);
    const wasOpen = open !== undefined;
    // Not one that was closed and opened anew, whatever its version.
    const isThis = (): boolean => documents.get(uri) === open && open?.version === version;
    if (noteFiles.isNote(uri) || !isArticle(document, folders, documentSettings)) return { state: 'excluded', version };
    if (size > documentSettings.maxFileSize * 2 ** 20) {
      if (wasOpen) tellTooLarge(uri, size, documentSettings);
      return { state: 'too-large', version };
    }
    const [{ style: desk, stet }, noted] = await Promise.all([
      configurations.deskOf(document, documentSettings),
      annotations.of(uri),
    ]);
    // Closed, or edited meanwhile: whoever asked asks again.
    if (wasOpen && !isThis()) return null;
    const notes = wasOpen ? noteFiles.of(uri, documentSettings.notes, noted.items) : undefined;
    const steps = (): Steps<ReadArticle> => cache.read(document, desk.prepared, stet, noted, notes);
    let read: ReadArticle | null;
    try {
      read = wasOpen && isLong(open) ? await readings.finish(uri, steps, isThis) : finish(steps());
    } catch (error) {
      tellUnread(error);
      return { state: 'unread', version };
    }
    if (!read) return null;
    const told = wasOpen ? telling.tell(open, foundIn(read, size)) : tellAtOnce(read.diagnostics);
    if (wasOpen) {
      configurations.takeStale(uri, stet, read.stetProblems);
      firstLooks.take(open, read, desk.prepared);
    }
    const readOther = (text: string): Article => finish(analyze(text, read.article.document.kind));
    const given = { settings: documentSettings, desk, stet, readOther, client, docsBase: addressOfDocs() };
    const { said, inHand, times } = told;
    return { state: 'read', version, context: { ...read, ...given, uri, said, inHand, state: `${times}.${read.state}` } };
  }

  const addressOfDocs = (): string | null => client.options.docsBase?.replace(/\/+$/, '') ?? docsBase;

  /** What can be said of a long document before it is read as a whole, to an editor that can be told to ask again. */
  async function glance(
    document: TypedDocument,
    documentSettings: Settings,
    { previousResultId }: Partial<DocumentDiagnosticParams>,
  ): Promise<DocumentDiagnosticReport | null> {
    const { uri, version } = document;
    if (!client.capabilities.workspace?.diagnostics?.refreshSupport || isDeskFile(uri) || noteFiles.isNote(uri)) return null;
    const isTooLarge = sizeOf(document) > documentSettings.maxFileSize * 2 ** 20;
    if (isTooLarge || !isArticle(document, folders, documentSettings)) return null;
    const { style: desk, stet } = await configurations.deskOf(document, documentSettings);
    if (hasStet(uri, stet) || documents.get(uri)?.version !== version) return null;
    const seen = lookFirst(document, desk.prepared);
    if (!seen) return null;
    const { said, times } = telling.tell(document, { ...seen, shift: 0 });
    return diagnosticReport(
      {
        ...seen,
        said,
        state: `${times}.${seen.state}`,
        uri,
        desk,
        stetProblems: [],
        article: null,
        client,
        docsBase: addressOfDocs(),
      },
      previousResultId,
    );
  }

  function lookFirst(document: TypedDocument, style: PreparedStyle): Glance | null {
    try {
      return firstLooks.look(document, style);
    } catch (error) {
      tellUnread(error);
      return null;
    }
  }

  function tellTooLarge(uri: string, size: number, { maxFileSize }: Settings): void {
    if (toldTooLarge.has(uri)) return;
    toldTooLarge.add(uri);
    const message = `Copydesk leaves ${uri.slice(uri.lastIndexOf('/') + 1)} alone: it has ${(size / 2 ** 20).toFixed(1)} MB, and copydesk.maxFileSize is ${maxFileSize}.`;
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  }

  async function findLater(uri: string): Promise<Found | null> {
    const documentSettings = await settings?.of(uri);
    const document = documents.get(uri);
    return document && documentSettings ? find(document, documentSettings) : null;
  }
  const isOpen = (uri: string): boolean => documents.get(uri) !== undefined;
  const index = createWorkspaceIndex();
  serveClosedArticles(connection, {
    index,
    isOpen,
    findOpen: findLater,
    find: async (document) => {
      const documentSettings = await settings?.of(document.uri);
      return documentSettings ? find(document, documentSettings) : null;
    },
    release: (uri) => {
      cache.forget(uri);
      settings?.forget(uri);
    },
  });
  const reporter = createReporter(connection, () => client, {
    find: findLater,
    firstLooks,
    isLong: (uri) => {
      const document = documents.get(uri);
      return document !== undefined && isLong(document);
    },
    isAsked: (uri) => asked.has(uri),
  });

  async function answer(request: FeatureRequest, params: DocumentParams, token: CancellationToken): Promise<unknown> {
    const { uri } = params.textDocument;
    const version = documents.get(uri)?.version;
    const documentSettings = await settings?.of(uri);
    await turn();
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    const document = documents.get(uri);
    if (document?.version !== version) return outdated(request);
    if (!document || !documentSettings) return request.empty;
    if (request.method === DocumentDiagnosticRequest.method) {
      const first = await glance(document, documentSettings, params);
      if (first) return first;
    }
    const found = await find(document, documentSettings);
    if (found === null) return documents.get(uri) ? outdated(request) : request.empty;
    if (found.state === 'unread') return unread(request);
    if (found.state === 'read') {
      const place = lookedAt(request, params);
      if (place && telling.lookAt(document, found.context.positions.offset(place))) left(uri);
      return request.handle(found.context, params as never);
    }
    if (found.state !== 'configuration') return request.empty;
    if (request.method === DocumentDiagnosticRequest.method) return { kind: 'full', items: found.diagnostics };
    return request.method === CodeActionRequest.method
      ? styleActions(uri, params as CodeActionParams, found.diagnostics)
      : request.empty;
  }

  /** Something that all articles depend on has changed. */
  const refreshAll = (): void => {
    documents.all().forEach(telling.leave);
    refresh(documents.keys());
  };

  /** What was typed is judged as it stands: the views of the client have not heard of it. */
  function left(uri: string): void {
    refresh([uri]);
    if (client.options.articleChanged === true) {
      void connection.sendNotification(articleChangedMethod, { uri } satisfies ArticleChanged);
    }
  }

  /** Something else than the text of these has changed. */
  function refresh(uris: readonly string[]): void {
    uris.forEach(reporter.schedule);
    for (const method of allFeatures.flatMap(({ refresh }) => refresh?.(client) ?? [])) void connection.sendRequest(method);
  }

  connection.onInitialize((params: InitializeParams) => {
    client = { capabilities: params.capabilities, options: optionsOf(params.initializationOptions) };
    folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    settings = createDocumentSettings(connection, client, refreshAll);
    return { capabilities: serverCapabilities(client, allFeatures), serverInfo: { name: 'copydesk' } };
  });
  connection.onInitialized(() => {
    settings?.start();
    configurations.start();
    annotations.start();
    noteFiles.start();
    if (client.capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((folder) => !gone.has(folder)), ...added.map(({ uri }) => uri)];
        configurations.forget();
        noteFiles.search();
        refreshAll();
      });
    }
    // The models load while the editor opens its first document.
    setTimeout(loaded, 0);
  });
  /** How many requests about a document wait for their answers. */
  const asked = new Map<string, number>();
  for (const request of allFeatures.flatMap(({ requests }) => requests)) {
    connection.onRequest(request.method, async (params: DocumentParams, token: CancellationToken) => {
      const { uri } = params.textDocument;
      asked.set(uri, (asked.get(uri) ?? 0) + 1);
      try {
        return await answer(request, params, token);
      } finally {
        const others = asked.get(uri)! - 1;
        if (others > 0) asked.set(uri, others);
        else asked.delete(uri);
      }
    });
  }
  for (const { method, handle } of allFeatures.flatMap(({ workspaceRequests = [] }) => workspaceRequests)) {
    connection.onRequest(method, async (params: unknown, token: CancellationToken) => {
      const found = await Promise.all(documents.keys().map(findLater));
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
      return handle(
        found.flatMap((one) => (one?.state === 'read' ? [one.context] : [])),
        params as never,
        index.closed(isOpen),
      );
    });
  }
  documents.onDidChangeContent(({ document }) => {
    configurations.change(document.uri);
    annotations.changed(document);
    rest.afterKeystroke();
    reporter.schedule(document.uri);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    configurations.look(uris);
    annotations.look(uris);
    noteFiles.look(uris);
  });
  const saved = (document: TypedDocument): void => {
    if (telling.leave(document)) left(document.uri);
  };
  // An editor that saves by itself while somebody thinks has not been left.
  documents.onWillSave(({ document, reason }) => reason !== TextDocumentSaveReason.AfterDelay && saved(document));
  documents.onDidSave(({ document }) => saysWhySaved(client) || saved(document));
  documents.onDidOpen(({ document }) => annotations.opened(document));
  documents.onDidClose(({ document }) => {
    const { uri } = document;
    annotations.closed(document);
    configurations.close(uri);
    cache.forget(uri);
    firstLooks.forget(uri);
    telling.forget(uri);
    settings?.forget(uri);
    noteFiles.forget(uri);
    toldTooLarge.delete(uri);
    reporter.clear(uri);
  });
  documents.listen(connection);
  connection.listen();
}

const optionsOf = (value: unknown): InitializationOptions => (typeof value === 'object' && value !== null ? value : {});

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
