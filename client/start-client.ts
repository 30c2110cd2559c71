/** What both extension hosts share: the language client, started with the first article, and all that stands on it. */
import type { ExtensionContext } from 'vscode';
import { EventEmitter, commands, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { RevealOutputChannelOn, State } from 'vscode-languageclient';
import type { InitializationOptions } from '../server/src/protocol.ts';
import {
  articleChangedMethod,
  articleStatusMethod,
  attributeAtCommand,
  attributeToCommand,
  deskChoiceCommand,
  findFilesMethod,
  readFileMethod,
  settingsSection,
} from '../server/src/protocol.ts';
import { followArticle } from './article-in-front.ts';
import { createGutterMarks } from './checks/gutter-marks.ts';
import { allCommands } from './commands/all-commands.ts';
import { restart } from './commands/restart.ts';
import type { StartedDesk } from './copydesk.ts';
import type { Desk } from './desk.ts';
import { explicitSettings } from './explicit-settings.ts';
import { serveFiles } from './files/serve-files.ts';
import { articleLanguages, isForServer } from './may-be-article.ts';
import { findFiles } from './find-files.ts';
import { fixesOfThisText } from './fixes-of-this-text.ts';
import { readFile } from './read-file.ts';
import { tellWhatIsLeft } from './rename-leftovers.ts';
import { rulePagesBase } from './rule-pages.ts';
import { createServerTrouble } from './server-trouble.ts';
import { createSpeakerColours } from './speaker-colours.ts';
import { createStatusBar } from './status-bar.ts';
import { offerToWrap } from './wrap-lines.ts';
import type { StoryView } from './views/create-story-view.ts';
import { allViews, type ViewName } from './views/all-views.ts';
import { createFolderNamesCheck } from './workspace/folder-names.ts';
import { createArticleIndex } from './workspace/workspace-index.ts';

export function startClient(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): StartedDesk {
  const output = window.createOutputChannel('Copydesk', { log: true });
  const initializationOptions = (): InitializationOptions => ({
    docsBase: rulePagesBase,
    articleStatus: true,
    articleChanged: true,
    waitsWhileTyping: true,
    files: true,
    asksForNames: true,
    readsFiles: true,
    findsFiles: true,
    checksJson: true,
    writesDesk: true,
    isTrusted: workspace.isTrusted,
    commands: [attributeAtCommand, attributeToCommand, deskChoiceCommand],
  });
  let running: Promise<void> | undefined;
  const startAgain = (): Promise<void> => {
    running = restart(client, status).catch(trouble.startFailed);
    return running;
  };
  const trouble = createServerTrouble(output, startAgain);
  const client = createClient({
    documentSelector: [
      ...articleLanguages.map((language) => ({ language })),
      { pattern: '**/*.copydesk.json' },
      { pattern: '**/.copydesk/stet.json' },
    ],
    outputChannel: output,
    traceOutputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
    errorHandler: trouble.handler,
    // Said by the trouble's own message, with a way out.
    initializationFailedHandler: () => false,
    middleware: {
      provideRenameEdits: tellWhatIsLeft,
      provideCodeActions: (document, range, around, token, next) =>
        fixesOfThisText(document, () => next(document, range, around, token)),
      workspace: {
        async configuration(params, token, next) {
          const values = await next(params, token);
          if (!Array.isArray(values)) return values;
          return values.map((value: unknown, i) => {
            const { section, scopeUri } = params.items[i] ?? {};
            const scope = scopeUri === undefined ? undefined : client.protocol2CodeConverter.asUri(scopeUri);
            return section === settingsSection ? explicitSettings(value, scope) : value;
          });
        },
      },
    },
  });
  trouble.speakFor(client);
  client.onRequest(readFileMethod, readFile);
  client.onRequest(findFilesMethod, findFiles);
  const status = createStatusBar();
  client.onNotification(articleStatusMethod, status.update);
  // An article may be read before its editor has the focus.
  const wrapping = status.onDidChange(() => {
    const shown = status.article();
    if (shown) void offerToWrap(context, shown);
  });

  // What a server that is gone has counted holds no longer.
  client.onDidChangeState(({ newState }) => newState !== State.Running && status.clear());

  // A process and a language model are worth it for an article, not for somebody's README: the server waits for the first article.
  const startForArticle = (): void => {
    if (running === undefined && workspace.textDocuments.some(isForServer)) void startAgain();
  };
  startForArticle();
  void commands.executeCommand('setContext', 'copydesk.active', true);

  const noted = new EventEmitter<void>();
  client.onNotification(articleChangedMethod, () => noted.fire());
  const article = followArticle(noted.event);
  const start = (): Promise<void> => running ?? startAgain();
  const alone = { context, client, output, article, onDidNote: noted.event, start, restart: startAgain };
  const index = createArticleIndex(alone);
  const folderNames = createFolderNamesCheck(alone, index);
  const desk: Desk = { ...alone, folderNames };
  const views = Object.fromEntries(Object.entries(allViews).map(([name, create]) => [name, create(desk)])) as Record<
    ViewName,
    StoryView
  >;
  const speakerColours = createSpeakerColours(desk);
  const marks = createGutterMarks(desk);
  context.subscriptions.push(
    speakerColours,
    output,
    client,
    status,
    wrapping,
    article,
    index,
    folderNames,
    ...Object.values(views),
    marks,
    noted,
    serveFiles(client, context.workspaceState),
    workspace.onDidOpenTextDocument(startForArticle),
    // A file outside the folder may count now.
    workspace.onDidGrantWorkspaceTrust(() => running && void startAgain()),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(settingsSection) && startForArticle()),
    ...Object.entries(allCommands).map(([name, run]) =>
      commands.registerCommand(`copydesk.${name}`, (argument: unknown) => run(desk, argument as never)),
    ),
  );
  return {
    client,
    running: () => running,
    statusText: status.text,
    onDidChangeStatus: status.onDidChange,
    speakerColours,
    views,
    marks,
  };
}
