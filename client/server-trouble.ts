/** What the client does when the language server stops or does not start: starts it again, or says so with a way out. */
import type { LogOutputChannel } from 'vscode';
import { window } from 'vscode';
import type { BaseLanguageClient, ErrorHandler } from 'vscode-languageclient';
import { CloseAction, ErrorAction } from 'vscode-languageclient';
import { createCrashPolicy, quietRestarts } from './crash-policy.ts';

export interface ServerTrouble {
  readonly handler: ErrorHandler;
  /** The server did not start. */
  readonly startFailed: (error: unknown) => void;
  /** Has the client say nothing by itself: its words are of connections, come again with each try, and offer no way out. */
  readonly speakFor: (client: BaseLanguageClient) => void;
}

/** What is pending when a server dies is refused with one of these: `PendingResponseRejected`, and a connection that is closed or disposed of. */
const death: readonly unknown[] = [-32097, 1, 2];

const startAgain = 'Start Again';
const showOutput = 'Show Output';

export function createServerTrouble(output: LogOutputChannel, restart: () => Promise<void>): ServerTrouble {
  const decide = createCrashPolicy();
  let isTold = false;
  /** Once, until somebody has answered. */
  const tell = async (message: string): Promise<void> => {
    if (isTold) return;
    isTold = true;
    const chosen = await window.showErrorMessage(`${message} Your copy is untouched.`, startAgain, showOutput);
    isTold = false;
    if (chosen === startAgain) await restart();
    if (chosen === showOutput) output.show();
  };
  const startFailed = (error: unknown): void => {
    // One that dies while it starts is counted as one that dies, and started again.
    if (death.includes((error as { readonly code?: unknown } | null)?.code)) return;
    output.error(`The language server does not start: ${String(error)}`);
    void tell('Copydesk could not start its language server; the output says why.');
  };
  return {
    handler: {
      // Several are lost at once where a server has died and the client does not know it yet. To shut it down for that would end it for good, with nothing said.
      error: (error) => {
        output.warn(`A message was lost: ${error.message}`);
        return { action: ErrorAction.Continue, handled: true };
      },
      closed: () => {
        if (decide(Date.now()) === 'restart') {
          output.warn('The language server stopped, and is started again.');
          return { action: CloseAction.Restart, handled: true };
        }
        const { count, span } = quietRestarts;
        output.error(`The language server stopped ${count + 1} times in ${span / 60_000} minutes, and stays stopped.`);
        void tell(
          `Copydesk stopped ${count + 1} times in ${span / 60_000} minutes, so it is not started again by itself. Something in an open article may upset it: the output says what it did last.`,
        );
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
    startFailed,
    speakFor: (client) => {
      const write = client.error.bind(client);
      client.error = (message, data, show) => {
        write(message, data, false);
        // What the client would show in any case is that a start has failed, its own after a death too.
        if (show === 'force') startFailed(data ?? message);
      };
    },
  };
}
