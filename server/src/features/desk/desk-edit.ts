/** The edit that a wish comes to: in the article, in the nearest configuration file, or in the file of what stays as it is. */
import type { CreateFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { deskEditMethod, type DeskEdit, type DeskEditParams, type DeskWish } from '../../protocol.ts';
import { configurationName, pathBelow } from '../../style/file-address.ts';
import { stetPath } from '../../stet/stet-note.ts';
import { answersOwn, type Feature, type FeatureContext } from '../feature.ts';
import { createPositions } from '../positions.ts';
import { workspaceEdit } from '../workspace-edit.ts';
import { editComment } from './edit-comment.ts';
import { editConfiguration } from './edit-configuration.ts';
import { editStetFile } from './edit-stet-file.ts';

/** For clients with the command `copydesk.desk.write`. */
export const deskEdit: Feature = {
  capability: () => ({}),
  requests: [
    answersOwn<DeskEdit, DeskEditParams>(deskEditMethod, (context, { wish, reason }) => makeDeskEdit(context, wish, reason)),
  ],
};

/** Where the editor makes and saves files by itself the copy stays as it is: a comment in it would go wherever the copy goes. */
const isBeside = ({ client, stet }: FeatureContext): boolean => client.options.writesDesk === true && stet !== null;

/** Whether there is a place to write to. */
export const hasPlaceFor = ({ article, desk, stet, client }: FeatureContext, wish: DeskWish): boolean => {
  if (wish.do === 'stet') return article.document.kind !== 'plain' || stet !== null;
  return desk.folder !== null && client.capabilities.workspace?.workspaceEdit?.documentChanges === true;
};

/** Null where there is no place to write to, or where the file is too faulty to be written to. */
export function makeDeskEdit(context: FeatureContext, wish: DeskWish, reason: string): DeskEdit | null {
  if (wish.do !== 'stet') {
    const { nearest, folder } = context.desk;
    if (folder === null) return null;
    return writeFile(context, nearest?.uri ?? `${folder}/${configurationName}`, nearest?.text ?? null, (text) =>
      editConfiguration(text, wish, reason),
    );
  }
  const { article, positions, uri, stet } = context;
  const span = positions.span(wish.range);
  const { rule, scope, words } = wish;
  if (article.document.kind !== 'plain' && !isBeside(context)) {
    const edit = editComment(article, { rule, scope, words, reason, span });
    return { edit: workspaceEdit(context, [edit]), file: null, creates: false };
  }
  const file = stet && pathBelow(uri, stet.uri.slice(0, -stetPath.length - 1));
  if (!stet || file === null) return null;
  const entry = { file, rule, span: scope === 'here' ? widened(article.document.text, span) : null, words, reason };
  return writeFile(context, stet.uri, stet.text, (text) => editStetFile(text, article.document.text, entry));
}

/** An empty place takes the word that it touches, so that there is something to find again. */
function widened(text: string, { start, end }: { readonly start: number; readonly end: number }): typeof span {
  const span = { start, end };
  if (text.slice(start, end).trim() !== '') return span;
  const before = /\S*\s*$/.exec(text.slice(Math.max(0, start - 60), start))![0].length;
  const behind = /^\s*\S*/.exec(text.slice(end, end + 60))![0].length;
  return { start: start - before, end: end + behind };
}

function writeFile(
  { client }: FeatureContext,
  uri: string,
  before: string | null,
  edit: (text: string | null) => string | null,
): DeskEdit | null {
  const after = edit(before);
  if (after === null) return null;
  const { documentChanges, resourceOperations } = client.capabilities.workspace?.workspaceEdit ?? {};
  const creates = before === null;
  if (creates && !(documentChanges && resourceOperations?.includes('create'))) return null;
  const edits: TextEdit[] = [difference(before ?? '', after)];
  const create: CreateFile[] = creates ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }] : [];
  const change: TextDocumentEdit = { textDocument: { uri, version: null }, edits };
  const made: WorkspaceEdit = documentChanges ? { documentChanges: [...create, change] } : { changes: { [uri]: edits } };
  return { edit: made, file: uri, creates };
}

/** One edit from the first to the last character that differs. */
function difference(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const range = createPositions(before).range({ start, end: before.length - tail });
  return { range, newText: after.slice(start, after.length - tail) };
}
