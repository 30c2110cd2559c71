/** How the server reads a desk's files: as the editor holds them while they are open, else through the client, else from the disk. */
import type { Connection } from 'vscode-languageserver';
import type { Client } from '../features/feature.ts';
import { readFileMethod, type ReadFileParams } from '../protocol.ts';
import type { ReadFile } from '../style/style-library.ts';

/** What a server that runs on a machine with files can do by itself. */
export interface Machine {
  /** The text, or null where it cannot be read. */
  readonly read: ReadFile;
  /** Address of the repository that holds the folder, without a slash at its end, or null. */
  readonly repositoryFolder: (folder: string) => string | null;
  /** Gives memory back that nothing uses any more. */
  readonly collectGarbage: () => void;
}

/** `openText` gives the text of a document that is open, unsaved changes and all, or null. */
export function createDeskFiles(
  connection: Connection,
  client: () => Client,
  machine: Machine | null,
  openText: (uri: string) => string | null,
): ReadFile {
  const askClient = async (uri: string): Promise<string | null> => {
    try {
      const text: unknown = await connection.sendRequest(readFileMethod, { uri } satisfies ReadFileParams);
      return typeof text === 'string' ? text : null;
    } catch (error) {
      connection.console.warn(`The editor did not give ${uri}; it is taken as missing. ${String(error)}`);
      return null;
    }
  };
  return (uri) => {
    const open = openText(uri);
    if (open !== null) return Promise.resolve(open);
    if (client().options.readsFiles === true) return askClient(uri);
    return machine && uri.startsWith('file:') ? machine.read(uri) : Promise.resolve(null);
  };
}
