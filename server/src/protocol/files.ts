/** Files that the server has its client find, read and write, for it may have no file system of its own. */

/**
 * Method of the request by which the server reads a desk's file: ReadFileParams → its text, or null where there is none.
 * The server asks for `.copydesk.json`, `*.copydesk.json` and `.copydesk/stet.json`, for what stands beside an article, and for transcripts and notes.
 */
export const readFileMethod = 'copydesk/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

/** Method of the request by which the server has the client read a file: FetchFileParams → FileAnswer with `text`. */
export const fetchFileMethod = 'copydesk/fetchFile';

export interface FetchFileParams {
  readonly uri: string;
}

/** Method of the request by which the server has the client write a file: ReplaceFileParams → FileAnswer with `changed`. */
export const replaceFileMethod = 'copydesk/replaceFile';

export interface ReplaceFileParams {
  readonly uri: string;
  /** What the file must still hold; null: it must not be there. */
  readonly expected: string | null;
  /** Null: the file is taken away. */
  readonly text: string | null;
}

export interface FileAnswer {
  /** Null or missing where there is no such file. */
  readonly text?: string | null;
  /** The file holds something else than expected: nothing was written. */
  readonly changed?: boolean;
  /** Why it could not be done, as a sentence. */
  readonly fault?: string;
  readonly isReadOnly?: boolean;
}

/** Method of the request by which the server has the client find files: FindFilesParams → their addresses. */
export const findFilesMethod = 'copydesk/findFiles';

export interface FindFilesParams {
  /** Addresses of the workspace's folders. */
  readonly folders: readonly string[];
  /** As seen from each folder. */
  readonly globs: readonly string[];
}
