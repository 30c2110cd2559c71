/** After a rename: says where the old name still stands, which is in quotation marks unless somebody has ticked those places too. */
import type { Disposable, TextDocument } from 'vscode';
import { window, workspace } from 'vscode';
import type { RenameMiddleware } from 'vscode-languageclient';
import { reveal } from './commands/reveal.ts';
import { placesOfWord } from './places-of-word.ts';

let waiting: Disposable | undefined;

export const tellWhatIsLeft: NonNullable<RenameMiddleware['provideRenameEdits']> = async (
  document,
  position,
  newName,
  token,
  next,
) => {
  const range = document.getWordRangeAtPosition(position);
  const word = range ? document.getText(range) : '';
  const edit = await next(document, position, newName, token);
  // A word that stays in the new name says nothing of what is left.
  if (edit && word !== '' && placesOfWord(newName, word).length === 0) {
    onceRenamed(document, word, newName, () => void tell(document, word));
  }
  return edit;
};

/**
 * When the new name stands more often than before and the old one less often, at once or after the places have been looked through: VS Code may change
 * a letter alone, and whoever has not renamed after all may type the new name.
 */
function onceRenamed(document: TextDocument, oldWord: string, newName: string, then: () => void): void {
  waiting?.dispose();
  const newWord = newName.trim().split(/\s+/u).at(-1) ?? '';
  const count = (word: string): number => placesOfWord(document.getText(), word).length;
  const [before, after] = [count(oldWord), count(newWord)];
  waiting = workspace.onDidChangeTextDocument((change) => {
    if (change.document !== document || count(newWord) <= after || count(oldWord) >= before) return;
    waiting?.dispose();
    then();
  });
}

async function tell(document: TextDocument, word: string): Promise<void> {
  const places = placesOfWord(document.getText(), word);
  if (places.length === 0) return;
  const show = 'Show';
  const where = places.length === 1 ? 'one place' : `${places.length} places`;
  const message = `“${word}” still stands in ${where}. What somebody is quoted as saying changes only where you tick it in the preview.`;
  if ((await window.showInformationMessage(message, show)) !== show) return;
  const start = document.positionAt(places[0]!);
  await reveal(document, { start, end: document.positionAt(places[0]! + word.length) });
}
