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

/** Whether the editor says before saving whether somebody wants it saved. */
export const saysWhySaved = ({ capabilities }: Client): boolean => capabilities.textDocument?.synchronization?.willSave === true;
const tellsOfSaving = ({ capabilities }: Client): boolean => capabilities.textDocument?.synchronization?.didSave === true;

export function serverCapabilities(client: Client, features: readonly Feature[]): ServerCapabilities {
  const { general, workspace } = client.capabilities;
  const announced = features.map(({ capability }) => capability(client));
  return {
    ...(general?.positionEncodings ? { positionEncoding: PositionEncodingKind.UTF16 } : {}),
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      ...(saysWhySaved(client) ? { willSave: true } : tellsOfSaving(client) ? { save: true } : {}),
    },
    ...workspaceCapabilities(client),
    ...(workspace?.executeCommand ? { executeCommandProvider: { commands: [noteCommand] } } : {}),
    ...announced.reduce((all, one) => ({ ...all, ...one }), {}),
  };
}
