/** Asks the server what has been checked in the article in front, and has it note something. */
import type { TextDocument } from 'vscode';
import { window } from 'vscode';
import {
  type CheckerAnswer,
  checkerMethod,
  checksMethod,
  type NoteAnswer,
  type NoteChange,
  noteMethod,
  type StoryChecks,
} from '../../server/src/protocol.ts';
import { askAbout, type Desk } from '../desk.ts';
import { nameChecker } from './name-checker.ts';

export const askChecks = (desk: Desk, document: TextDocument): Promise<StoryChecks | null> =>
  askAbout<StoryChecks>(desk, checksMethod, document);

const told = 'copydesk.toldOfAnnotations';

/** Once in a workspace, for a new file beside the article is nothing that anybody asked for. */
function tellWhere({ context }: Desk, document: TextDocument): void {
  if (context.workspaceState.get<boolean>(told, false)) return;
  void context.workspaceState.update(told, true);
  const name = document.uri.path.split('/').at(-1)!;
  void window.showInformationMessage(
    `Checks and corrections stand in ${name}.annotations.json, beside the article: keep the two together. The copy itself is not touched.`,
    'Understood',
  );
}

/** Whether it was noted. What went wrong is said. A check needs a name: the person is asked for one that nobody knows. */
export async function note(desk: Desk, document: TextDocument, change: NoteChange): Promise<boolean> {
  try {
    const isCheck = change.do === 'note' && change.body.kind === 'check';
    const checker = isCheck ? await askAbout<CheckerAnswer>(desk, checkerMethod, document) : null;
    if (checker?.name === null && !(await nameChecker())) return false;
    const version = change.do === 'note' || change.do === 'move' ? { version: document.version } : {};
    const uri = desk.client.code2ProtocolConverter.asUri(document.uri);
    const answer = await askAbout<NoteAnswer>(desk, noteMethod, document, { textDocument: { uri, ...version }, change });
    if (answer?.isWritten && !document.isUntitled) tellWhere(desk, document);
    return answer !== null;
  } catch (error) {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
    return false;
  }
}
