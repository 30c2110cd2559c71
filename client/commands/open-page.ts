/** Opens one of the pages that come with the extension, for links where VS Code follows commands alone: descriptions of settings. */
import { Uri, commands } from 'vscode';
import type { Desk } from '../desk.ts';
import { pageAddress } from '../rule-pages.ts';

export async function openPage(_desk: Desk, path: unknown): Promise<void> {
  const address = typeof path === 'string' ? pageAddress(path) : null;
  if (address !== null) await commands.executeCommand('vscode.open', Uri.parse(address));
}
