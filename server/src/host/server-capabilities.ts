/** What the server announces to one client: the sum of what its features announce. */
import {
  FileOperationPatternKind,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Client, Feature } from '../features/feature.ts';
import { noteCommand } from '../protocol.ts';
import { articleGlob } from './annotations/serve-renames.ts';

/** Renaming matters where the editor can rename a file for us in the same step. */
function workspaceCapabilities({ capabilities: { workspace } }: Client): Pick<ServerCapabilities, 'workspace'> {
  const takesRenames =
    workspace?.fileOperations?.willRename === true && workspace.workspaceEdit?.resourceOperations?.includes('rename') === true;
  const filters = [{ pattern: { glob: articleGlob, matches: FileOperationPatternKind.file } }];
  const announced = {
    ...(workspace?.workspaceFolders ? { workspaceFolders: { supported: true, changeNotifications: true } } : {}),
    ...(takesRenames ? { fileOperations: { willRename: { filters } } } : {}),
  };
  return Object.keys(announced).length === 0 ? {} : { workspace: announced };
}

export function serverCapabilities(client: Client, features: readonly Feature[]): ServerCapabilities {
  const { general, workspace } = client.capabilities;
  const announced = features.map(({ capability }) => capability(client));
  return {
    ...(general?.positionEncodings ? { positionEncoding: PositionEncodingKind.UTF16 } : {}),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...workspaceCapabilities(client),
    ...(workspace?.executeCommand ? { executeCommandProvider: { commands: [noteCommand] } } : {}),
    ...announced.reduce((all, one) => ({ ...all, ...one }), {}),
  };
}
