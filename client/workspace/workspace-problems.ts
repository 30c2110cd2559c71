/** Problems of articles that are not open, as diagnostics: an open one tells its own, by the language client. */
import type { Diagnostic, Disposable, Uri } from 'vscode';
import { languages, workspace } from 'vscode';

export interface WorkspaceProblems extends Disposable {
  readonly set: (uri: Uri, diagnostics: readonly Diagnostic[]) => void;
  readonly clear: () => void;
}

/** `name` is what tells the collection from others. */
export function createWorkspaceProblems(name: string): WorkspaceProblems {
  const collection = languages.createDiagnosticCollection(name);
  const kept = new Map<string, { readonly uri: Uri; readonly diagnostics: readonly Diagnostic[] }>();
  const isOpen = (uri: Uri): boolean => workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
  const show = (uri: Uri): void => {
    const found = kept.get(uri.toString());
    if (!found || isOpen(uri)) collection.delete(uri);
    else collection.set(uri, found.diagnostics);
  };
  const forget = (uri: Uri): void => {
    kept.delete(uri.toString());
    collection.delete(uri);
  };
  const parts: readonly Disposable[] = [
    collection,
    workspace.onDidOpenTextDocument(({ uri }) => show(uri)),
    // Edited and saved it may have others now; closed without an edit it has those that were found.
    workspace.onDidSaveTextDocument(({ uri }) => forget(uri)),
    workspace.onDidCloseTextDocument(({ uri }) => show(uri)),
    workspace.onDidDeleteFiles(({ files }) => files.forEach(forget)),
  ];
  return {
    set: (uri, diagnostics) => {
      kept.set(uri.toString(), { uri, diagnostics });
      show(uri);
    },
    clear: () => {
      kept.clear();
      collection.clear();
    },
    dispose: () => parts.forEach((part) => void part.dispose()),
  };
}
