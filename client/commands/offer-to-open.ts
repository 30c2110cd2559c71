/** Says that a file has been written, and opens it for whoever wants to see it. */
import { type Uri, env, window } from 'vscode';

export async function offerToOpen(target: Uri): Promise<void> {
  const open = 'Open';
  const name = target.path.split('/').at(-1);
  if ((await window.showInformationMessage(`Copydesk: wrote ${name}.`, open)) !== open) return;
  const isPage = /\.html$/i.test(target.path) && target.scheme === 'file' && env.remoteName === undefined;
  if (isPage) await env.openExternal(target);
  else await window.showTextDocument(target);
}
