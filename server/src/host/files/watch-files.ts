/** Has the editor tell when files change that the server reads beside the articles. */
import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Client } from '../../features/feature.ts';

/** Editors that cannot watch are not asked. */
export function watchFiles(connection: Connection, { capabilities }: Client, globs: readonly string[]): void {
  if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
  const watchers = globs.map((globPattern) => ({ globPattern }));
  void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}
