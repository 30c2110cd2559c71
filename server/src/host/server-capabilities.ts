/** What the server announces to one client: the sum of what its features announce. */
import { PositionEncodingKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Client, Feature } from '../features/feature.ts';

export function serverCapabilities(client: Client, features: readonly Feature[]): ServerCapabilities {
  const { general, workspace } = client.capabilities;
  const announced = features.map(({ capability }) => capability(client));
  return {
    ...(general?.positionEncodings ? { positionEncoding: PositionEncodingKind.UTF16 } : {}),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(workspace?.workspaceFolders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
    ...announced.reduce((all, one) => ({ ...all, ...one }), {}),
  };
}
