/** The extension under test and the documents of the workspace. */
import type { TextDocument } from 'vscode';
import { Uri, extensions, window, workspace } from 'vscode';
import type { Copydesk, StartedDesk } from '../../../client/copydesk.ts';
import { ok } from './assert.ts';

/** The extension with all that waits for the first article. */
export const copydesk = async (): Promise<StartedDesk> => (await activated()).start();

/** What the extension's `activate` returned. */
export async function activated(): Promise<Copydesk> {
  const extension = extensions.getExtension<Copydesk>('copydesk.copydesk');
  ok(extension, 'the extension is there');
  return extension.activate();
}

/** Opens a file of test/vscode/workspace in an editor, as it is on disk. */
export async function openFile(name: string): Promise<TextDocument> {
  const [folder] = workspace.workspaceFolders ?? [];
  ok(folder, 'a folder is open');
  const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, name));
  await window.showTextDocument(document);
  return document;
}

/** Opens a new, untitled article in an editor. */
export async function openUntitled(content: string, language = 'plaintext'): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ content, language });
  await window.showTextDocument(document);
  return document;
}
