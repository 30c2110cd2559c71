/** What both extension hosts share: the language client, started with the first article, and all that stands on it. */
import type { Event, ExtensionContext } from 'vscode';
import { Uri, commands, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { RevealOutputChannelOn } from 'vscode-languageclient';
import type { ArticleStatus, InitializationOptions } from '../server/src/protocol.ts';
import { articleStatusMethod, settingsSection } from '../server/src/protocol.ts';
import { followArticle } from './article-in-front.ts';
import { allCommands } from './commands/all-commands.ts';
import { restart } from './commands/restart.ts';
import type { Desk } from './desk.ts';
import { articleLanguages, mayBeArticle } from './may-be-article.ts';
import { createStatusBar } from './status-bar.ts';
import type { StoryView } from './views/create-story-view.ts';
import { createNamesView } from './views/names-view.ts';
import { createSourcesView } from './views/sources-view.ts';

/** What `activate` gives to other extensions, and to the tests. */
export interface Copydesk {
  /** Settles once the server runs; undefined before the first article is open. */
  readonly running: () => Promise<void> | undefined;
  /** Text of the status bar item, or undefined while it is hidden. */
  readonly statusText: () => string | undefined;
  readonly onDidChangeStatus: Event<void>;
  readonly views: { readonly sources: StoryView; readonly names: StoryView };
}

export function startClient(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Copydesk {
  const output = window.createOutputChannel('Copydesk', { log: true });
  const initializationOptions: InitializationOptions = {
    docsBase: Uri.joinPath(context.extensionUri, 'docs/rules').toString(),
    articleStatus: true,
  };
  const client = createClient({
    documentSelector: articleLanguages.map((language) => ({ language })),
    outputChannel: output,
    traceOutputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
  });
  const status = createStatusBar();
  client.onNotification(articleStatusMethod, (article: ArticleStatus) => status.update(article));

  let running: Promise<void> | undefined;
  const startAgain = (): Promise<void> => {
    running = restart(client, status).catch((error: unknown) =>
      output.error(`The language server does not start: ${String(error)}`),
    );
    return running;
  };
  // A process and a language model are worth it for an article, not for somebody's README: the server waits for the first article.
  const startForArticle = (): void => {
    if (running === undefined && workspace.textDocuments.some(mayBeArticle)) void startAgain();
  };
  startForArticle();
  void commands.executeCommand('setContext', 'copydesk.active', true);

  const article = followArticle();
  const desk: Desk = { context, client, output, article, start: () => running ?? startAgain(), restart: startAgain };
  const views = { sources: createSourcesView(desk), names: createNamesView(desk) };
  context.subscriptions.push(
    output,
    client,
    status,
    article,
    views.sources,
    views.names,
    workspace.onDidOpenTextDocument(startForArticle),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(settingsSection) && startForArticle()),
    ...Object.entries(allCommands).map(([name, run]) =>
      commands.registerCommand(`copydesk.${name}`, (argument: unknown) => run(desk, argument as never)),
    ),
  );
  return { running: () => running, statusText: status.text, onDidChangeStatus: status.onDidChange, views };
}
