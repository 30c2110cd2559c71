/** "Copydesk: Get Started": the walkthrough. */
import { commands } from 'vscode';
import type { Desk } from '../desk.ts';

export async function openWalkthrough({ context }: Desk): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false);
}
