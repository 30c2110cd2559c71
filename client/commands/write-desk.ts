/** Writes what somebody has decided into the article or the desk's files: asks for the reason, fetches the edit from the server, makes and shows it. */
import type { TextDocument } from 'vscode';
import { Range, Uri, window, workspace } from 'vscode';
import type { WorkspaceEdit as ProtocolEdit } from 'vscode-languageclient';
import type { DeskChoice, DeskCommand, DeskEdit, DeskWish } from '../../server/src/protocol.ts';
import { deskEditMethod } from '../../server/src/protocol.ts';
import { askAbout, type Desk } from '../desk.ts';

/** UTF-16 units: more is cut off in a title. */
const mostOfTitle = 60;

/** Has somebody choose among wishes first. */
export async function chooseDesk(desk: Desk, argument: unknown): Promise<void> {
  const { uri, choices } = (argument ?? {}) as Partial<DeskChoice>;
  if (uri === undefined || choices === undefined) return;
  const items = choices.map(({ title, wish }) => ({ label: title, wish }));
  const chosen = await window.showQuickPick(items, { title: 'Leave As It Is', placeHolder: 'What is to be left, and where' });
  if (chosen) await writeDesk(desk, { uri, wish: chosen.wish } satisfies DeskCommand);
}

export async function writeDesk(desk: Desk, argument: unknown): Promise<void> {
  const { uri, wish } = (argument ?? {}) as Partial<DeskCommand>;
  const document = workspace.textDocuments.find((open) => desk.client.code2ProtocolConverter.asUri(open.uri) === uri);
  if (document === undefined || wish === undefined) return;
  const reason = wish.do === 'rule-off' ? '' : await window.showInputBox(questionFor(wish, document));
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

function questionFor(
  wish: Exclude<DeskWish, { readonly do: 'rule-off' }>,
  document: TextDocument,
): {
  readonly title: string;
  readonly prompt: string;
  readonly placeHolder: string;
} {
  const prompt = 'Why? Whoever reads it next will want to know. Enter without a reason is fine.';
  switch (wish.do) {
    case 'stet':
      return {
        title: `Leave as it is: ${wordsOf(wish, document)}`,
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

/** What is left, as somebody sees it in the copy; the rule where that is the whole story, a mark or a paragraph. */
function wordsOf({ words, scope, range, rule }: Extract<DeskWish, { readonly do: 'stet' }>, document: TextDocument): string {
  if (words !== null) return `“${words}” in this story`;
  if (scope === 'story') return `${rule} in this story`;
  const { start, end } = range;
  const here = document.getText(new Range(start.line, start.character, end.line, end.character));
  return /[\p{L}\p{N}]/u.test(here) && here.length <= mostOfTitle && !/[\r\n]/.test(here) ? `“${here}”` : rule;
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
