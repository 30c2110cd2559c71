/**
 * Waits for the first article, so that a project without one pays for a listener and no more: commands and views have stand-ins
 * that load the client when they are called.
 */
import type { Disposable, ExtensionContext } from 'vscode';
import { commands, window, workspace } from 'vscode';
import type { Copydesk, StartedDesk } from './copydesk.ts';
import { startHostClock } from './host-time.ts';
import { isForServer } from './may-be-article.ts';
import { provideRulePages } from './rule-pages.ts';

/** What of package.json is needed here. */
interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
}

/** `load` brings the code; what it gives starts the client and registers everything before it returns. */
export function awaitArticle({ extension, subscriptions }: ExtensionContext, load: () => Promise<() => StartedDesk>): Copydesk {
  const kept = startHostClock();
  const times = { activate: 0, load: 0 };
  let desk: StartedDesk | undefined;
  let starting: Promise<StartedDesk> | undefined;
  let standIns: readonly Disposable[] = [];
  const begin = async (): Promise<StartedDesk> => {
    const keptByLoading = startHostClock();
    const make = await load();
    standIns.forEach((one) => void one.dispose());
    desk = make();
    times.load = keptByLoading();
    return desk;
  };
  const start = (): Promise<StartedDesk> =>
    (starting ??= begin().catch((error: unknown) => {
      // The next article or command tries again.
      starting = undefined;
      throw error;
    }));
  const startForArticle = (): void => {
    if (starting || !workspace.textDocuments.some(isForServer)) return;
    start().catch((error: unknown) => console.error('Copydesk:', error));
  };

  const { contributes } = extension.packageJSON as Manifest;
  const nothing = { getChildren: () => [], getTreeItem: (row: never) => row };
  standIns = [
    ...contributes.commands.map(({ command }) =>
      commands.registerCommand(command, async (...values: readonly unknown[]) => {
        await start();
        return commands.executeCommand<unknown>(command, ...values);
      }),
    ),
    ...Object.values(contributes.views).flatMap((views) =>
      views.map(({ id }) => window.registerTreeDataProvider<never>(id, nothing)),
    ),
    workspace.onDidOpenTextDocument(startForArticle),
    workspace.onDidChangeWorkspaceFolders(startForArticle),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('copydesk') && startForArticle()),
  ];
  subscriptions.push(provideRulePages(extension.extensionUri), { dispose: () => standIns.forEach((one) => void one.dispose()) });
  startForArticle();
  times.activate = kept();
  return { desk: () => desk, start, times: () => times };
}
