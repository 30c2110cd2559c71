/** "Copydesk: Restart": a new server, for whoever suspects the old one. */
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { StatusBar } from '../status-bar.ts';

export async function restart(client: BaseLanguageClient, status: StatusBar): Promise<void> {
  status.clear();
  if (client.needsStop()) await client.stop();
  await client.start();
}
