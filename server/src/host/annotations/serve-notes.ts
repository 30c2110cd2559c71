/** Answers the requests that change what the desk says of an article. Unlike the features these write. */
import { type Connection, LSPErrorCodes, MessageType, ResponseError, ShowMessageNotification } from 'vscode-languageserver';
import type { FeatureContext } from '../../features/feature.ts';
import { checkerMethod, type NoteAnswer, noteCommand, noteMethod } from '../../protocol.ts';
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
    if (unwritten > 0 && trouble !== null) {
      const message = `${trouble} Your note is kept in memory meanwhile.`;
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    }
    return { isWritten: unwritten === 0, trouble };
  }

  connection.onRequest(noteMethod, note);
  connection.onExecuteCommand(({ command, arguments: given }) =>
    command === noteCommand ? note(given?.[0]) : refuse(`there is no command ${command}.`),
  );
  connection.onRequest(checkerMethod, async (params: unknown) => {
    const { textDocument } = isRecord(params) ? params : {};
    const { uri } = isRecord(textDocument) ? textDocument : {};
    const context = typeof uri === 'string' ? await find(uri) : null;
    return context && checkerOf(context);
  });
}
