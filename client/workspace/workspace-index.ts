/**
 * Keeps the server's index of articles that are not open: reads them in the background, one at a time and never while somebody types,
 * and again when they change on disk.
 */
import type { Disposable, Event, Uri } from 'vscode';
import { EventEmitter, ProgressLocation, window, workspace } from 'vscode';
import { State } from 'vscode-languageclient';
import { forgetClosedMethod, type ForgetClosedParams } from '../../server/src/protocol.ts';
import type { Desk } from '../desk.ts';
import { articleFile, type ArticleFile, articlePattern, findArticleFiles } from './article-files.ts';
import { readClosed } from './read-closed.ts';

export interface ArticleIndex extends Disposable {
  /** Settles once all files that are waiting have been read; begins to read where the setting has kept it from that. */
  readonly complete: () => Promise<void>;
  /** An article has come, changed or gone. */
  readonly onDidChange: Event<void>;
}

/** Milliseconds after the first article is read before others are, and after a keystroke before the next one is. */
const patience = { start: 3000, typing: 800 };
/** Fewer files are read without a word. */
const worthSaying = 20;

export function createArticleIndex(desk: Omit<Desk, 'folderNames'>): ArticleIndex {
  const changes = new EventEmitter<void>();
  const waiting = new Map<string, ArticleFile>();
  let lastTyped = 0;
  let reading: Promise<void> | undefined;
  let found: Promise<void> | undefined;
  let isDisposed = false;

  const quiet = async (): Promise<void> => {
    const left = (): number => lastTyped + patience.typing - Date.now();
    while (left() > 0) await new Promise((resolve) => setTimeout(resolve, left()));
  };
  const readAll = async (report: (message: string) => void): Promise<void> => {
    let done = 0;
    for (let file = next(); file && !isDisposed; file = next()) {
      report(`Copydesk: reading articles (${++done} of ${done + waiting.size})`);
      await quiet();
      // Neither a file that cannot be read nor a server that has stopped is worth a word here.
      await readClosed(desk, file, { check: false }).catch((error: unknown) => desk.output.debug(`index: ${String(error)}`));
      changes.fire();
    }
  };
  const next = (): ArticleFile | undefined => {
    const [first] = waiting;
    if (!first) return undefined;
    waiting.delete(first[0]);
    return first[1];
  };
  const read = (): Promise<void> =>
    (reading ??= (async () => {
      await desk.start();
      if (waiting.size < worthSaying) await readAll(() => undefined);
      else {
        await window.withProgress({ location: ProgressLocation.Window }, (progress) =>
          readAll((message) => progress.report({ message })),
        );
      }
    })().finally(() => (reading = undefined)));
  const add = (file: ArticleFile | null): void => {
    if (!file || !isOn()) return;
    waiting.set(file.uri.toString(), file);
    void read();
  };
  const forget = (uri: Uri): void => {
    waiting.delete(uri.toString());
    const params: ForgetClosedParams = { uris: [desk.client.code2ProtocolConverter.asUri(uri)] };
    if (desk.client.isRunning()) void desk.client.sendNotification(forgetClosedMethod, params).then(() => changes.fire());
  };
  const findAll = (): Promise<void> =>
    (found ??= (async () => {
      for (const file of await findArticleFiles()) waiting.set(file.uri.toString(), file);
    })());
  const isOn = (): boolean => found !== undefined;
  const begin = (): void => {
    if (!workspace.getConfiguration('copydesk').get<boolean>('workspaceIndex', true)) return;
    void findAll().then(read);
  };
  const beginAnew = (): void => {
    if (!isOn()) return;
    found = undefined;
    begin();
  };

  const watcher = workspace.createFileSystemWatcher(articlePattern);
  const timer = setTimeout(begin, patience.start);
  const parts: readonly Disposable[] = [
    changes,
    watcher,
    watcher.onDidCreate((uri) => add(articleFile(uri))),
    watcher.onDidChange((uri) => add(articleFile(uri))),
    watcher.onDidDelete(forget),
    workspace.onDidCloseTextDocument(({ uri, isUntitled }) => !isUntitled && add(articleFile(uri))),
    workspace.onDidChangeTextDocument(({ contentChanges }) => {
      if (contentChanges.length > 0) lastTyped = Date.now();
    }),
    workspace.onDidChangeWorkspaceFolders(beginAnew),
    workspace.onDidChangeConfiguration((change) => {
      if (['include', 'exclude', 'workspaceIndex'].some((key) => change.affectsConfiguration(`copydesk.${key}`))) beginAnew();
    }),
    // A new server knows none of what the old one did.
    desk.client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) beginAnew();
    }),
  ];
  return {
    complete: async () => {
      await findAll();
      await read();
    },
    onDidChange: changes.event,
    dispose: () => {
      isDisposed = true;
      clearTimeout(timer);
      parts.forEach((part) => void part.dispose());
    },
  };
}
