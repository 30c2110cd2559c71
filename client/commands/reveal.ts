/** Goes to a place of the article in front; what a row of a view and a click in the story report do. */
import type { TextEditor } from 'vscode';
import { Range, TextEditorRevealType, window } from 'vscode';
import type { Place } from '../../server/src/protocol.ts';
import type { Desk } from '../desk.ts';

/** The editor, with the place selected; undefined where no article is in front any more. */
export async function reveal({ article }: Desk, { start, end }: Place): Promise<TextEditor | undefined> {
  const document = article.document();
  if (!document) return undefined;
  const selection = new Range(start.line, start.character, end.line, end.character);
  const visible = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await window.showTextDocument(document, { selection, viewColumn: visible?.viewColumn ?? 1 });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
