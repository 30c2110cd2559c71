/** One way to all files: those of this machine where the server runs on it, all others through the editor, unsaved ones in memory if need be. */
import type { Files } from './files.ts';
import { createMemoryFiles } from './memory-files.ts';

export interface FileWays {
  /** Null in a worker. */
  readonly machine: Files | null;
  /** Null until it is known whether the editor has files for the server, and where it has none. */
  readonly client: () => Files | null;
}

export function chooseFiles({ machine, client }: FileWays): Files {
  const memory = createMemoryFiles();
  const filesOf = (uri: string): Files => (uri.startsWith('file:') && machine ? machine : (client() ?? memory));
  return {
    read: (uri) => filesOf(uri).read(uri),
    replace: (uri, expected, text) => filesOf(uri).replace(uri, expected, text),
  };
}
