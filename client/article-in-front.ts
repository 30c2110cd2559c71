/** The article that the views are about: the one in the active editor, or the last one while something else than a file has the focus. */
import type { Disposable, Event, TextDocument } from 'vscode';
import { EventEmitter, window, workspace } from 'vscode';
import { mayBeArticle } from './may-be-article.ts';

export interface ArticleInFront extends Disposable {
  readonly document: () => TextDocument | undefined;
  /** Another article, or an edit of this one. */
  readonly onDidChange: Event<void>;
}

/** `onDidNote` tells that the server knows something else of the articles. */
export function followArticle(onDidNote: Event<void>): ArticleInFront {
  const changes = new EventEmitter<void>();
  let current: TextDocument | undefined;
  const set = (document: TextDocument | undefined): void => {
    if (document === current) return;
    current = document;
    changes.fire();
  };
  const look = (): void => {
    const document = window.activeTextEditor?.document;
    // The story report and the views have no text editor; a terminal's output has one that is not a file.
    if (document === undefined || document.uri.scheme === 'output') return;
    set(mayBeArticle(document) ? document : undefined);
  };
  look();
  const listeners = [
    onDidNote(() => changes.fire()),
    window.onDidChangeActiveTextEditor(look),
    workspace.onDidChangeTextDocument(({ document }) => document === current && changes.fire()),
    workspace.onDidCloseTextDocument((document) => document === current && set(undefined)),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('copydesk') && look()),
    workspace.onDidChangeWorkspaceFolders(look),
  ];
  return {
    document: () => current,
    onDidChange: changes.event,
    dispose: () => [changes, ...listeners].forEach((part) => void part.dispose()),
  };
}
