/** Edits of the engine in the protocol's form. */
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { Edit } from '../engine/index.ts';
import type { FeatureContext } from './feature.ts';

/** Tied to the version that was read where the client takes that, so that an edit of another version is refused. */
export function workspaceEdit({ uri, version, positions, client }: FeatureContext, edits: readonly Edit[]): WorkspaceEdit {
  const changes: TextEdit[] = edits.map(({ text, ...span }) => ({ range: positions.range(span), newText: text }));
  return client.capabilities.workspace?.workspaceEdit?.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}
