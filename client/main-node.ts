/** Entry of the extension where it has Node: the server is a process of its own, spoken to over IPC. */
import type { ExtensionContext } from 'vscode';
import { Uri } from 'vscode';
import { awaitArticle } from './await-article.ts';
import type { Copydesk } from './copydesk.ts';

export function activate(context: ExtensionContext): Copydesk {
  return awaitArticle(context, async () => {
    const [{ LanguageClient, TransportKind }, { startClient }] = await Promise.all([
      import('vscode-languageclient/node'),
      import('./start-client.ts'),
    ]);
    const server = {
      module: Uri.joinPath(context.extensionUri, 'dist/server/main-node.cjs').fsPath,
      transport: TransportKind.ipc,
    };
    const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6019', '--enable-source-maps'] } };
    return () => startClient(context, (options) => new LanguageClient('copydesk', 'Copydesk', { run: server, debug }, options));
  });
}
