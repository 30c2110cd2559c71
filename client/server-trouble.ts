/** What the client does when the language server stops or does not start: starts it again, or says so with a way out. */
import type { LogOutputChannel } from 'vscode';
import { window } from 'vscode';
import type { ErrorHandler } from 'vscode-languageclient';
import { CloseAction, ErrorAction } from 'vscode-languageclient';
import { createCrashPolicy, quietRestarts } from './crash-policy.ts';

export interface ServerTrouble {
  readonly handler: ErrorHandler;
  /** The server did not start. */
  readonly startFailed: (error: unknown) => void;
}

const startAgain = 'Start Again';
const showOutput = 'Show Output';

export function createServerTrouble(output: LogOutputChannel, restart: () => Promise<void>): ServerTrouble {
  const decide = createCrashPolicy();
  const tell = async (message: string): Promise<void> => {
    const chosen = await window.showErrorMessage(`${message} Your copy is untouched.`, startAgain, showOutput);
    if (chosen === startAgain) await restart();
    if (chosen === showOutput) output.show();
  };
  return {
    handler: {
      error: (error, _message, count) => {
        output.warn(`A message was lost: ${error.message}`);
        return { action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
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
    startFailed: (error) => {
      output.error(`The language server does not start: ${String(error)}`);
      void tell('Copydesk could not start its language server; the output says why.');
    },
  };
}
