/** "Copydesk: Attach Notes…" and "Detach Notes…": the transcripts that the quotations of the article in front are compared with. */
import type { TextDocument } from 'vscode';
import { Uri, window } from 'vscode';
import { askChecks, note } from '../checks/story-checks.ts';
import { isRow } from '../checks/target.ts';
import type { Desk } from '../desk.ts';

const extensions = ['vtt', 'srt', 'txt', 'text', 'md', 'markdown'];

/** `given` are addresses, for callers that have chosen already. */
export async function attachNotes(desk: Desk, given?: unknown): Promise<void> {
  const document = desk.article.document();
  if (!document) return say('open an article to attach notes to it.');
  if (document.isUntitled) return say('save the article first: notes are named as seen from it.');
  const chosen = Array.isArray(given) ? (given as readonly Uri[]) : await chooseFiles(document);
  if (!chosen || chosen.length === 0) return;
  const known = new Set((await attachedTo(desk, document)).map(({ source }) => source));
  const sources = [...new Set(chosen.map((uri) => seenFrom(document.uri, uri)))].filter((source) => !known.has(source));
  if (sources.length === 0) return say('these notes are attached already.');
  for (const source of sources) {
    if (!(await note(desk, document, { do: 'note', body: { kind: 'notes', source }, places: [] }))) return;
  }
}

const chooseFiles = ({ uri }: TextDocument): Thenable<readonly Uri[] | undefined> =>
  window.showOpenDialog({
    title: 'Attach Transcripts or Notes',
    openLabel: 'Attach',
    canSelectMany: true,
    defaultUri: Uri.joinPath(uri, '..'),
    filters: { 'Transcripts and notes': extensions },
  });

/** Of the row it is called on, else of those that are chosen. */
export async function detachNotes(desk: Desk, argument: unknown): Promise<void> {
  const document = desk.article.document();
  if (!document) return say('open an article to detach notes from it.');
  if (isRow(argument)) {
    if (argument.annotation !== undefined) await note(desk, document, { do: 'remove', id: argument.annotation });
    return;
  }
  const attached = await attachedTo(desk, document);
  if (attached.length === 0) return say('no notes are attached to this article. “Attach Notes…” does that.');
  const chosen = await window.showQuickPick(
    attached.map(({ id, source, by }) => ({ label: decoded(source), description: by ?? '', id })),
    { title: 'Detach Notes', placeHolder: 'The quotations are compared with these no longer; the files stay', canPickMany: true },
  );
  for (const { id } of chosen ?? []) await note(desk, document, { do: 'remove', id });
}

interface Attached {
  readonly id: string;
  readonly source: string;
  readonly by: string | null;
}

async function attachedTo(desk: Desk, document: TextDocument): Promise<readonly Attached[]> {
  const found = await askChecks(desk, document).catch(() => null);
  return found?.annotations.flatMap(({ id, source, by }) => (source === null ? [] : [{ id, source, by }])) ?? [];
}

function decoded(source: string): string {
  try {
    return decodeURIComponent(source);
  } catch {
    return source;
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
