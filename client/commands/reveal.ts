/** Goes to a place of an article; what a row of a view and a click in the story report do. */
import type { TextDocument, TextEditor } from 'vscode';
import { Range, TextEditorRevealType, window } from 'vscode';
import type { Place } from '../../server/src/protocol.ts';

/** The editor, with the place selected: the one that shows the article already, else the first column. */
export async function reveal(document: TextDocument, { start, end }: Place): Promise<TextEditor> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  const visible = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await window.showTextDocument(document, { selection, viewColumn: visible?.viewColumn ?? 1 });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
