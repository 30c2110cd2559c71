/** Everything the server does about transcripts and notes: finds, reads and watches them, and says what is wrong in them. */
import { type Connection, DidChangeWatchedFilesNotification, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { attachNotes } from '../../annotations/attach-notes.ts';
import { sidecarNameOf } from '../../annotations/sidecar/sidecar.ts';
import type { Client } from '../../features/feature.ts';
import { attachNotesMethod, type AttachNotesParams, type FileToWrite } from '../../protocol.ts';
import { fileName } from '../../style/file-address.ts';
import { createDeskFiles, type MachineFiles } from '../desk-files.ts';
import { createClientFind } from './find-client-files.ts';
import { createNoteFiles, type FindFiles, type NoteFiles, notesGlob } from './note-files.ts';
import { publishComplaints } from './publish-complaints.ts';

export interface NotesSurroundings {
  readonly machine: MachineFiles | null;
  readonly findFiles: FindFiles | null;
  readonly client: () => Client;
  readonly folders: () => readonly string[];
  /** Notes have been read, or have changed. */
  readonly onChange: () => void;
}

export interface NotesHost extends NoteFiles {
  /** To be called once the client has been told that the server is ready. */
  readonly start: () => void;
}

export function createNotesHost(
  connection: Connection,
  { machine, findFiles, client, folders, onChange }: NotesSurroundings,
): NotesHost {
  // As they are on disk: a transcript is no copy that is being written.
  const read = createDeskFiles(connection, client, machine, () => null);
  const clientFind = createClientFind((method, params) => connection.sendRequest(method, params));
  const noteFiles = createNoteFiles({
    read,
    find: (...asked) => (client().options.findsFiles === true ? clientFind : (findFiles ?? clientFind))(...asked),
    folders,
    onChange,
    onRead: publishComplaints(connection),
    onTrouble: (message) => connection.console.warn(message),
  });
  connection.onRequest(attachNotesMethod, async ({ textDocument: { uri }, sources }: AttachNotesParams) => {
    const sidecar = uri.replace(/(?=[?#]|$)/, sidecarNameOf(''));
    const stampOf = () => ({ by: null, at: new Date().toISOString(), id: `urn:uuid:${crypto.randomUUID()}` });
    const attached = attachNotes((await read(sidecar)) ?? '', { article: fileName(uri), sources, stampOf });
    if ('fault' in attached) return new ResponseError(LSPErrorCodes.RequestFailed, `${fileName(sidecar)}: ${attached.fault}`);
    const answer: FileToWrite | null = attached.text === null ? null : { uri: sidecar, text: attached.text };
    return answer;
  });
  return {
    ...noteFiles,
    start() {
      if (client().capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: notesGlob }] });
    },
  };
}
