/** Files as the server reaches them: on this machine, through the editor, or in its own memory. Addresses are URIs. */

/** Why a file cannot be read or written. The message is a sentence for the person at the desk that names the file. */
export class FileFault extends Error {
  readonly isReadOnly: boolean;

  constructor(message: string, { isReadOnly = false } = {}) {
    super(message);
    this.isReadOnly = isReadOnly;
  }
}

export interface Files {
  /** The whole text, or null where there is no such file. Rejects with a FileFault where it cannot be read. */
  readonly read: (uri: string) => Promise<string | null>;
  /**
   * Writes the whole text (null: takes the file away), or nothing at all. Only where the file still holds `expected` (null: is not there):
   * “changed” says that somebody else was faster. Rejects with a FileFault where it cannot be written.
   */
  readonly replace: (uri: string, expected: string | null, text: string | null) => Promise<'done' | 'changed'>;
}

/** In bytes: a larger file is none of ours. */
export const mostBytes = 64 * 2 ** 20;
