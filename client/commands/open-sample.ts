/** "Copydesk: Open Sample Article": a hurriedly edited report in an untitled editor, so that nothing of the extension is changed. */
import { Uri, window, workspace } from 'vscode';
import type { Desk } from '../desk.ts';

export async function openSample({ context }: Desk): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'samples/harbour.news'));
  const document = await workspace.openTextDocument({ language: 'news', content: new TextDecoder().decode(bytes) });
  await window.showTextDocument(document, { preview: false });
}
