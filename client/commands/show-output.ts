/** "Copydesk: Show Output": what the server logs. */
import type { LogOutputChannel } from 'vscode';

export function showOutput(output: LogOutputChannel): void {
  output.show();
}
