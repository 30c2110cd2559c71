/** Entry of the extension in a browser: the server is a Web Worker. */
import type { ExtensionContext } from 'vscode';
import { Uri } from 'vscode';
import type { MessageTransports } from 'vscode-languageclient/browser';
import { awaitArticle } from './await-article.ts';
import type { Copydesk } from './copydesk.ts';

export function activate(context: ExtensionContext): Copydesk {
  return awaitArticle(context, async () => {
    const [{ BrowserMessageReader, BrowserMessageWriter, LanguageClient }, { startClient }] = await Promise.all([
      import('vscode-languageclient/browser'),
      import('./start-client.ts'),
    ]);
    const module = Uri.joinPath(context.extensionUri, 'dist/server/main-browser.js').toString(true);
    // The worker imports the language model and the lexicons from there, and learns where that is by its name.
    const data = Uri.joinPath(context.extensionUri, 'dist/server/data').toString(true);
    let worker: Worker | undefined;
    // Reader and writer instead of the worker itself: what VS Code's extension host makes of `Worker` fails the client's `instanceof`.
    const startWorker = (): Promise<MessageTransports> => {
      worker?.terminate();
      worker = new Worker(module, { name: data });
      return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
    };
    context.subscriptions.push({ dispose: () => worker?.terminate() });
    return () => startClient(context, (options) => new LanguageClient('copydesk', 'Copydesk', startWorker, options));
  });
}
