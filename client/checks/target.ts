/** What a command on checks is about: the row it was called on, the selected words, or the quotation at the cursor. */
import type { TextDocument } from 'vscode';
import { window } from 'vscode';
import type { Place, StoryCheck, StoryChecks } from '../../server/src/protocol.ts';
import type { Desk } from '../desk.ts';
import { holds, type StoryRow } from '../views/story-row.ts';
import { askChecks } from './story-checks.ts';

export interface Target {
  readonly document: TextDocument;
  readonly place: Place;
  /** What has been said of just this place; null where nothing has. */
  readonly check: StoryCheck | null;
}

export const isRow = (argument: unknown): argument is StoryRow =>
  typeof argument === 'object' && argument !== null && 'children' in argument;

/** Undefined, with a word to the person, where there is nothing to be checked. */
export async function targetOf(desk: Desk, argument: unknown): Promise<Target | undefined> {
  const document = desk.article.document();
  const checks = document && (await askChecks(desk, document));
  if (!document || !checks) return void window.setStatusBarMessage('Copydesk: no article is open here.', 3000);
  const target = isRow(argument) ? ofRow(checks, argument) : ofEditor(checks, document);
  if (target) return { document, ...target };
  const message = 'Put the cursor into a quotation, or select the words that are to be checked.';
  return void window.showInformationMessage(message);
}

type Found = Omit<Target, 'document'>;

function ofRow({ checks }: StoryChecks, row: StoryRow): Found | undefined {
  const check = checks.find(({ id }) => id === row.annotation);
  return check && { place: check.place, check };
}

function ofEditor({ checks }: StoryChecks, document: TextDocument): Found | undefined {
  const editor = window.activeTextEditor;
  if (editor?.document !== document) return undefined;
  const { selection } = editor;
  if (selection.isEmpty) {
    const here = checks.filter(({ place }) => holds(place, selection.active)).sort((a, b) => a.text.length - b.text.length);
    return here[0] && { place: here[0].place, check: here[0] };
  }
  const words = document.getText(selection);
  const start = document.positionAt(document.offsetAt(selection.start) + words.length - words.trimStart().length);
  const end = document.positionAt(document.offsetAt(selection.start) + words.trimEnd().length);
  if (!start.isBefore(end)) return undefined;
  const place: Place = {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
  return { place, check: checks.find((check) => JSON.stringify(check.place) === JSON.stringify(place)) ?? null };
}
