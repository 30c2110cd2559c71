/** "Copydesk: Compare Names Across Articles": a name in two ways in two stories. */
import { ProgressLocation, commands, window, workspace } from 'vscode';
import type { FolderNames } from '../../server/src/protocol.ts';
import type { Desk } from '../desk.ts';
import { counted } from '../views/counted.ts';

export async function checkNames({ start, folderNames }: Desk): Promise<FolderNames | undefined> {
  if (!workspace.workspaceFolders) {
    void window.showInformationMessage('Copydesk: open the folder with your articles to compare their names.');
    return undefined;
  }
  await start();
  const found = await window.withProgress({ location: ProgressLocation.Window, title: 'Copydesk: comparing names' }, () =>
    folderNames.check(),
  );
  const { articles, clashes } = found;
  const outcome = clashes.length === 0 ? 'no name in two ways' : `${counted(clashes.length, 'name')} in two ways`;
  window.setStatusBarMessage(`Copydesk compared ${counted(articles, 'article')}: ${outcome}`, 8000);
  if (clashes.length > 0) await commands.executeCommand('workbench.actions.view.problems');
  else void window.showInformationMessage(`Copydesk compared the names of ${counted(articles, 'article')}: ${outcome}.`);
  return found;
}
