/** What can be done with a row of a view: rename, find all mentions, attribute, copy. */
import { commands, env } from 'vscode';
import type { Place } from '../../server/src/protocol.ts';
import type { Desk } from '../desk.ts';
import { rowsAsText, type StoryRow } from '../views/story-row.ts';
import { reveal } from './reveal.ts';

/** Puts the cursor where the row leads and runs a command of the editor there. */
const at =
  (command: string, ...options: readonly unknown[]) =>
  async (desk: Desk, row: StoryRow | undefined): Promise<void> => {
    const document = desk.article.document();
    if (!row?.place || !document) return;
    await reveal(document, { start: row.place.start, end: row.place.start });
    await commands.executeCommand(command, ...options);
  };

export const renameRow = at('editor.action.rename');
export const findAllOfRow = at('editor.action.referenceSearch.trigger');

/** The same at the cursor, under a name that says what it does. */
export const renameName = (): Thenable<unknown> => commands.executeCommand('editor.action.rename');

/** The choice of the story's people that the light bulb has too. */
const attribute = { kind: 'refactor.rewrite.attribute', apply: 'never' };
export const attributeRow = at('editor.action.codeAction', attribute);

/** The same from the word above a quotation without a source. */
export async function attributeAt(desk: Desk, place: Place): Promise<void> {
  const document = desk.article.document();
  if (!document) return;
  await reveal(document, { start: place.start, end: place.start });
  await commands.executeCommand('editor.action.codeAction', attribute);
}

/** A click on a row. */
export async function revealRow(desk: Desk, place: Place): Promise<void> {
  const document = desk.article.document();
  if (document) await reveal(document, place);
}

export async function copyRow(_desk: Desk, row: StoryRow | undefined): Promise<void> {
  if (row) await env.clipboard.writeText(rowsAsText([row]));
}
