/** Has the editor find files by globs: for a worker, and for folders that are not on this machine. */
import { findFilesMethod, type FindFilesParams } from '../../protocol.ts';
import type { FindFiles } from './note-files.ts';

/** `ask` sends a request to the editor. An editor that does not answer has no such files. */
export const createClientFind =
  (ask: (method: string, params: object) => Promise<unknown>): FindFiles =>
  async (folders, globs) => {
    const params: FindFilesParams = { folders, globs };
    try {
      const found = await ask(findFilesMethod, params);
      return Array.isArray(found) ? found.filter((uri) => typeof uri === 'string') : [];
    } catch {
      return [];
    }
  };
