/** Commands on checks: verified, to check, disputed; note and evidence; the next that is open; taking back; a new place for an orphan. */
import { Position, Range, Selection, TextEditorRevealType, window } from 'vscode';
import type { NoteBody, Place } from '../../server/src/protocol.ts';
import type { Desk } from '../desk.ts';
import { askEvidence, openAddress } from './evidence.ts';
import { askChecks, note } from './story-checks.ts';
import { isRow, type Target, targetOf } from './target.ts';

type Status = Extract<NoteBody, { kind: 'check' }>['status'];

const titles: Readonly<Record<Status, string>> = {
  verified: 'Mark as Verified',
  'to-check': 'Mark as To Check',
  disputed: 'Mark as Disputed',
};

const askNote = (title: string, value: string): Thenable<string | undefined> =>
  window.showInputBox({
    title,
    value,
    prompt: 'A note for the desk: what is to be asked, what the notes say. It may stay empty.',
  });

const save = (desk: Desk, { document, place }: Target, status: Status, text: string, evidence: string | null) =>
  note(desk, document, { do: 'note', body: { kind: 'check', status, note: text, evidence }, places: [place] });

const mark =
  (status: Status) =>
  async (desk: Desk, argument: unknown): Promise<void> => {
    const target = await targetOf(desk, argument);
    if (!target) return;
    const before = target.check?.note ?? '';
    // Verifying is done dozens of times a story: it asks nothing.
    const text = status === 'verified' ? before : await askNote(titles[status], before);
    if (text !== undefined) await save(desk, target, status, text, target.check?.evidence ?? null);
  };

export const markVerified = mark('verified');
export const markToCheck = mark('to-check');
export const markDisputed = mark('disputed');

export async function editCheck(desk: Desk, argument: unknown): Promise<void> {
  const target = await targetOf(desk, argument);
  if (!target) return;
  const text = await askNote('Add Note and Evidence', target.check?.note ?? '');
  if (text === undefined) return;
  const evidence = await askEvidence(target.document.uri, target.check?.evidence ?? null);
  if (evidence === undefined) return;
  const state = target.check?.state ?? 'unchecked';
  // A note on what nobody has looked into is a task; one on what has changed since does not verify it again.
  const status = state === 'verified' || state === 'disputed' ? state : 'to-check';
  await save(desk, target, status, text, evidence);
}

export async function openEvidence(desk: Desk, argument: unknown): Promise<void> {
  const target = await targetOf(desk, argument);
  if (!target) return;
  const { check } = target;
  if (check?.evidenceUri) return openAddress(check.evidenceUri);
  const message = check?.evidence
    ? `“${check.evidence}” is no address that can be opened.`
    : 'There is no evidence for this yet.';
  const add = 'Add Evidence…';
  if ((await window.showInformationMessage(message, add)) === add) await editCheck(desk, argument);
}

const step =
  (direction: 1 | -1) =>
  async (desk: Desk): Promise<void> => {
    const document = desk.article.document();
    const [found, editor] = [document && (await askChecks(desk, document)), window.activeTextEditor];
    if (!found || !editor || editor.document !== document) return;
    const open = found.checks.filter(({ state }) => state !== 'verified').map(({ place }) => positionOf(place));
    if (open.length === 0) return void window.setStatusBarMessage('$(pass) Copydesk: all is verified.', 3000);
    const here = editor.selection.active;
    const onward = direction === 1 ? open.find((at) => at.isAfter(here)) : open.filter((at) => at.isBefore(here)).at(-1);
    const at = onward ?? (direction === 1 ? open[0]! : open.at(-1)!);
    editor.selection = new Selection(at, at);
    editor.revealRange(new Range(at, at), TextEditorRevealType.InCenterIfOutsideViewport);
  };

const positionOf = ({ start }: Place): Position => new Position(start.line, start.character);

export const nextUnverified = step(1);
export const previousUnverified = step(-1);

/** Takes back what the row, or the check at the cursor, says. */
export async function removeAnnotation(desk: Desk, argument: unknown): Promise<void> {
  const document = desk.article.document();
  const id = isRow(argument) ? argument.annotation : (await targetOf(desk, argument))?.check?.id;
  if (document && id !== undefined) await note(desk, document, { do: 'remove', id });
}

/** Gives an annotation that has lost its place the selected words. */
export async function moveAnnotation(desk: Desk, argument: unknown): Promise<void> {
  const id = isRow(argument) ? argument.annotation : undefined;
  const editor = window.visibleTextEditors.find(({ document }) => document === desk.article.document());
  if (id === undefined || !editor) return;
  if (editor.selection.isEmpty) {
    return void window.showInformationMessage('Select the words in the article that this belongs to, then choose it again.');
  }
  const { start, end } = editor.selection;
  await note(desk, editor.document, { do: 'move', id, places: [{ start, end }] });
}
