/** Plain text does not wrap by itself: asks once whether it shall, where an article's paragraphs run off the edge. Others' text files are left as they are. */
import type { ExtensionContext } from 'vscode';
import { ConfigurationTarget, window, workspace } from 'vscode';
import type { ArticleStatus } from '../server/src/protocol.ts';
import { runsOff } from './runs-off.ts';

const asked = 'copydesk.askedToWrap';
const setting = 'wordWrap';

/** Whether somebody has decided on it already, in whatever settings. */
function isDecided(value: object): boolean {
  return Object.entries(value).some(([where, one]) => !/^(?:default|key|languageIds)/.test(where) && one !== undefined);
}

export async function offerToWrap({ globalState }: ExtensionContext, status: ArticleStatus): Promise<void> {
  const document = window.activeTextEditor?.document;
  // What quotes nobody may be a list or a table, and is meant to run on.
  if (document?.languageId !== 'plaintext' || status.state !== 'read' || status.quotes === 0) return;
  if (document.uri.toString() !== status.uri || globalState.get<boolean>(asked, false) || !runsOff(document.getText())) return;
  const editor = workspace.getConfiguration('editor', { uri: document.uri, languageId: 'plaintext' });
  if (editor.get(setting) !== 'off' || isDecided(editor.inspect(setting) ?? {})) return;
  await globalState.update(asked, true);
  const wrap = 'Wrap Lines';
  const where = workspace.workspaceFolders ? 'in this workspace' : 'everywhere';
  const message = `The paragraphs of this article run off the edge. Wrap the lines of plain text ${where}?`;
  if ((await window.showInformationMessage(message, wrap, 'Not Now')) !== wrap) return;
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await editor.update(setting, 'on', target, true);
}
