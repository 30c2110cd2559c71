/** Writes what somebody has decided into the article or the desk's files: asks for the reason, fetches the edit from the server, makes and shows it. */
import { Uri, window, workspace } from 'vscode';
import type { WorkspaceEdit as ProtocolEdit } from 'vscode-languageclient';
import type { DeskCommand, DeskEdit, DeskWish } from '../../server/src/protocol.ts';
import { deskEditMethod } from '../../server/src/protocol.ts';
import { askAbout, type Desk } from '../desk.ts';

export async function writeDesk(desk: Desk, argument: unknown): Promise<void> {
  const { uri, wish } = (argument ?? {}) as Partial<DeskCommand>;
  const document = workspace.textDocuments.find((open) => desk.client.code2ProtocolConverter.asUri(open.uri) === uri);
  if (document === undefined || wish === undefined) return;
  const reason = wish.do === 'rule-off' ? '' : await window.showInputBox(questionFor(wish));
  if (reason === undefined) return;
  const made = await askAbout<DeskEdit>(desk, deskEditMethod, document, { wish, reason });
  if (made === null) {
    void window.showWarningMessage('Copydesk could not write this down: the file has mistakes. Mend them first.');
    return;
  }
  const file = made.file === null ? null : Uri.parse(made.file);
  if (file !== null && made.creates && !(await mayCreate(file, wish))) return;
  const edit = await desk.client.protocol2CodeConverter.asWorkspaceEdit(made.edit as ProtocolEdit);
  if (!(await workspace.applyEdit(edit)) || file === null) return;
  const written = await workspace.openTextDocument(file);
  // What was decided is meant to hold, on the command line too; what somebody else has left unsaved there was theirs to see first.
  await written.save();
  if (wish.do !== 'stet') await window.showTextDocument(written, { preview: true, preserveFocus: false });
}

function questionFor(wish: Exclude<DeskWish, { readonly do: 'rule-off' }>): {
  readonly title: string;
  readonly prompt: string;
  readonly placeHolder: string;
} {
  const prompt = 'Why? Whoever reads it next will want to know. Enter without a reason is fine.';
  switch (wish.do) {
    case 'stet':
      return {
        title: `Leave as it is: ${wish.words ?? wish.rule}`,
        prompt,
        placeHolder: 'A reason, such as: it is the ship’s own name',
      };
    case 'term':
      return {
        title: `House style: “${wish.prefer}”, not “${wish.avoid}”`,
        prompt,
        placeHolder: 'A reason, such as: the shorter word says the same',
      };
    case 'name':
      return { title: `Approve the name “${wish.name}”`, prompt, placeHolder: 'A reason, such as: she spells it so herself' };
  }
}

const stetDetail =
  'It notes what is left as it is: this one now, in this story alone, and others when you leave them. The copy itself is not touched.';

async function mayCreate(file: Uri, wish: DeskWish): Promise<boolean> {
  const create = 'Create';
  const path = workspace.asRelativePath(file, false);
  const answer = await window.showInformationMessage(
    `There is no ${path} yet. Create it?`,
    {
      modal: true,
      detail: wish.do === 'stet' ? stetDetail : 'It holds for its folder and those below, and for everybody who works in them.',
    },
    create,
  );
  return answer === create;
}
