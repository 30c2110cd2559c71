/** Answers the requests that change what the desk says of an article. Unlike the features these write. */
import {
  type Connection,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type ShowMessageParams,
  ShowMessageRequest,
} from 'vscode-languageserver';
import { importAnnotations } from '../../annotations/import-annotations.ts';
import { placeItems } from '../../annotations/place-items.ts';
import type { FeatureContext } from '../../features/feature.ts';
import {
  type CheckerAnswer,
  checkerMethod,
  type ImportAnswer,
  importMethod,
  type NoteAnswer,
  noteCommand,
  noteMethod,
} from '../../protocol.ts';
import { isRecord } from '../../settings/values.ts';
import type { AnnotationFiles } from './annotation-files.ts';
import { readNote } from './read-note.ts';

export interface NoteDesk {
  /** The document as it is now; null where it is closed or not read. */
  readonly find: (uri: string) => Promise<FeatureContext | null>;
  readonly annotationFiles: AnnotationFiles;
  /** Under which name notes are made; null where none is known. */
  readonly checkerOf: (context: FeatureContext) => Promise<string | null>;
}

/** On a button. */
const tryAgain = 'Try Again';

export function serveNotes(connection: Connection, { find, annotationFiles, checkerOf }: NoteDesk): void {
  const refuse = (message: string): ResponseError<void> =>
    new ResponseError(LSPErrorCodes.RequestFailed, `Copydesk cannot note this: ${message}`);

  async function note(params: unknown): Promise<NoteAnswer | null | ResponseError<void>> {
    const { textDocument, change } = isRecord(params) ? params : {};
    const { uri, version } = isRecord(textDocument) ? textDocument : {};
    if (typeof uri !== 'string') return refuse('it names no document.');
    const context = await find(uri);
    if (!context) return null;
    if (typeof version === 'number' && version !== context.version) {
      return new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed meanwhile. Try again.');
    }
    const read = readNote(change, (place) => context.positions.span(place));
    if ('fault' in read) return refuse(read.fault);
    const by = await checkerOf(context);
    const stamp = { by, at: new Date().toISOString(), id: `urn:uuid:${crypto.randomUUID()}` };
    const { trouble, unwritten } = await annotationFiles.change(uri, context.article.document.text, read, stamp);
    if (unwritten > 0) tellUnwritten(context, trouble, 'Your note is');
    return { isWritten: unwritten === 0, trouble };
  }

  /** Nobody waits for the answer; an editor with a button lets the person mend the trouble and try again. */
  function tellUnwritten({ client, uri }: FeatureContext, trouble: string | null, what: string): void {
    if (trouble === null) return;
    const told: ShowMessageParams = {
      type: MessageType.Warning,
      message: `${what} not saved, and kept in memory meanwhile: ${trouble}`,
    };
    if (!client.capabilities.window?.showMessage) return void connection.sendNotification(ShowMessageNotification.type, told);
    void connection
      .sendRequest(ShowMessageRequest.type, { ...told, actions: [{ title: tryAgain }] })
      .then(async (answer) => {
        if (answer?.title !== tryAgain) return;
        const { trouble: still, unwritten } = await annotationFiles.again(uri);
        const context = unwritten > 0 ? await find(uri) : null;
        if (context) tellUnwritten(context, still, what);
      })
      .catch(() => undefined);
  }

  async function takeUp(params: unknown): Promise<ImportAnswer | null | ResponseError<void>> {
    const { textDocument, text: given } = isRecord(params) ? params : {};
    const { uri } = isRecord(textDocument) ? textDocument : {};
    if (typeof uri !== 'string' || typeof given !== 'string') return refuse('it names no document, or brings no text.');
    const context = await find(uri);
    if (!context) return null;
    const { text } = context.article.document;
    const imported = importAnnotations((await annotationFiles.of(uri)).items, given);
    const complaints = imported.complaints.map(({ line, column, message }) => `${line}:${column}: ${message}`);
    if (imported.items === null) return refuse(complaints[0] ?? 'the file holds no annotations.');
    const { added, known } = imported;
    const orphaned = placeItems(text, added).filter(({ places }) => places.some(({ state }) => state === 'orphaned')).length;
    const counts = { added: added.length, known, orphaned, complaints };
    if (added.length === 0) return { ...counts, isWritten: true };
    const stamp = { by: null, at: '', id: '' };
    const { trouble, unwritten } = await annotationFiles.change(uri, text, { do: 'adopt', items: added }, stamp);
    if (unwritten > 0) tellUnwritten(context, trouble, 'The annotations are');
    return { ...counts, isWritten: unwritten === 0 };
  }

  connection.onRequest(noteMethod, note);
  connection.onRequest(importMethod, takeUp);
  connection.onExecuteCommand(({ command, arguments: given }) =>
    command === noteCommand ? note(given?.[0]) : refuse(`there is no command ${command}.`),
  );
  connection.onRequest(checkerMethod, async (params: unknown) => {
    const { textDocument } = isRecord(params) ? params : {};
    const { uri } = isRecord(textDocument) ? textDocument : {};
    const context = typeof uri === 'string' ? await find(uri) : null;
    return context && ({ name: await checkerOf(context) } satisfies CheckerAnswer);
  });
}
