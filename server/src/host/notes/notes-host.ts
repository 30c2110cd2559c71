/** Everything the server does about transcripts and notes: finds, reads and watches them, and says what is wrong in them. */
import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Client } from '../../features/feature.ts';
import { createDeskFiles, type Machine } from '../desk-files.ts';
import { publishComplaints } from '../publish-complaints.ts';
import { createClientFind } from './find-client-files.ts';
import { createNoteFiles, type FindFiles, type NoteFiles, notesGlob } from './note-files.ts';

export interface NotesSurroundings {
  readonly machine: Machine | null;
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
    onRead: publishComplaints(connection, 'notes'),
    onTrouble: (message) => connection.console.warn(message),
  });
  return {
    ...noteFiles,
    start() {
      if (client().capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: notesGlob }] });
    },
  };
}
