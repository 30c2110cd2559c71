/** Finds files for the server, in any of the editor's file systems. */
import { RelativePattern, Uri, workspace } from 'vscode';
import type { FindFilesParams } from '../server/src/protocol.ts';

/** More than these are a mistake in the globs; the server says so. */
const mostFiles = 1001;

export async function findFiles({ folders, globs }: FindFilesParams): Promise<readonly string[]> {
  const found = await Promise.all(
    folders.flatMap((folder) =>
      globs.map((glob) =>
        workspace.findFiles(
          new RelativePattern(Uri.parse(folder), glob.endsWith('/') ? `${glob}**` : glob),
          undefined,
          mostFiles,
        ),
      ),
    ),
  );
  return found.flat().map((uri) => uri.toString());
}
