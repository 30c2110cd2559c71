/** Follows a place of a document through the edits that are made while somebody is asked about it. */
import { Position, type TextDocument, workspace } from 'vscode';
import type { Place } from '../server/src/protocol.ts';
import { movedSpan, type OffsetSpan } from './moved-span.ts';

/** What `ask` gives, with the place as it is by then: null where it has gone, or nothing has been said. */
export async function askedWhileFollowing<Answer>(
  document: TextDocument,
  { start, end }: Place,
  ask: () => Promise<Answer | undefined>,
): Promise<{ readonly answer: Answer; readonly place: Place | null } | undefined> {
  const offsetOf = ({ line, character }: Place['start']): number => document.offsetAt(new Position(line, character));
  let span: OffsetSpan | null = { start: offsetOf(start), end: offsetOf(end) };
  const follower = workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
    if (changed === document && span) span = movedSpan(span, contentChanges);
  });
  try {
    const answer = await ask();
    return answer === undefined ? undefined : { answer, place: span && placeAt(document, span) };
  } finally {
    follower.dispose();
  }
}

function placeAt(document: TextDocument, { start, end }: OffsetSpan): Place {
  const [from, to] = [document.positionAt(start), document.positionAt(end)];
  return { start: { line: from.line, character: from.character }, end: { line: to.line, character: to.character } };
}
