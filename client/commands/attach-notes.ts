/** "Copydesk: Attach Notes…": the transcripts that the quotations of the article in front are compared with. */
import { Uri, window, workspace } from 'vscode';
import { attachNotesMethod, type FileToWrite } from '../../server/src/protocol.ts';
import { askAbout, type Desk } from '../desk.ts';

const extensions = ['vtt', 'srt', 'txt', 'text', 'md', 'markdown'];

/** `given` are addresses, for callers that have chosen already. */
export async function attachNotes(desk: Desk, given?: readonly Uri[]): Promise<void> {
  const document = desk.article.document();
  if (!document) return say('open an article to attach notes to it.');
  if (document.isUntitled) return say('save the article first: notes are named as seen from it.');
  const chosen =
    given ??
    (await window.showOpenDialog({
      title: 'Attach Transcripts or Notes',
      openLabel: 'Attach',
      canSelectMany: true,
      defaultUri: Uri.joinPath(document.uri, '..'),
      filters: { 'Transcripts and notes': extensions },
    }));
  if (!chosen || chosen.length === 0) return;
  const sources = chosen.map((uri) => seenFrom(document.uri, uri));
  try {
    const file = await askAbout<FileToWrite>(desk, attachNotesMethod, document, { sources });
    if (!file) return say('these notes are attached already.');
    await workspace.fs.writeFile(Uri.parse(file.uri), new TextEncoder().encode(file.text));
  } catch (error) {
    void window.showErrorMessage(
      `Copydesk: the notes are not attached. ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

const say = (words: string): void => void window.showInformationMessage(`Copydesk: ${words}`);

/** A relative address where both lie below one folder, so that the folder can be moved as a whole. */
function seenFrom(article: Uri, notes: Uri): string {
  if (article.scheme !== notes.scheme || article.authority !== notes.authority) return notes.toString();
  const [from, to] = [article.path.split('/').slice(0, -1), notes.path.split('/')];
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  if (shared <= 1 && from.length > 1) return notes.toString();
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared).map(encodeURIComponent)].join('/');
}
