/** Moves the sidecar along when the editor renames or moves an article. A folder takes its files with it anyway. */
import {
  type Connection,
  MessageType,
  type RenameFile,
  ShowMessageNotification,
  WillRenameFilesRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { sidecarUriOf } from '../../annotations/sidecar/sidecar.ts';
import type { Files } from '../files/files.ts';
import { articleNameOf } from './sidecar-address.ts';

/** What articles may be called: as `copydesk check` finds them in folders. */
export const articleGlob = '**/*.{news,article,story,txt,text,md,markdown}';

export function serveRenames(connection: Connection, files: Files): void {
  connection.onRequest(WillRenameFilesRequest.type, async ({ files: renamed }): Promise<WorkspaceEdit | null> => {
    const themselves = new Set(renamed.map(({ oldUri }) => oldUri));
    const moves = await Promise.all(
      renamed.map(async ({ oldUri, newUri }): Promise<RenameFile[]> => {
        const [from, to] = [sidecarUriOf(oldUri), sidecarUriOf(newUri)];
        if (themselves.has(from) || (await textOf(files, from)) === null) return [];
        if ((await textOf(files, to)) !== null) {
          const message = `${articleNameOf(to)} is there already: the annotations of ${articleNameOf(oldUri)} stay where they are, in ${articleNameOf(from)}.`;
          void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
          return [];
        }
        return [{ kind: 'rename', oldUri: from, newUri: to, options: { overwrite: false, ignoreIfExists: true } }];
      }),
    );
    const documentChanges = moves.flat();
    return documentChanges.length === 0 ? null : { documentChanges };
  });
}

/** What cannot be read is not moved; the editor says why it cannot, if it tries. */
const textOf = (files: Files, uri: string): Promise<string | null> => files.read(uri).catch(() => null);
