/** Reads articles that are not open when the client sends their text: for the index, and to check a whole folder. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { protocolDiagnostics } from '../features/diagnostics.ts';
import { digestArticle } from '../features/workspace/digest-article.ts';
import {
  type ClosedArticleAnswer,
  type ClosedArticleParams,
  forgetClosedMethod,
  type ForgetClosedParams,
  readClosedMethod,
} from '../protocol.ts';
import type { Found } from './report-article.ts';
import type { WorkspaceIndex } from './workspace-index.ts';

export interface ClosedArticleHost {
  readonly index: WorkspaceIndex;
  readonly isOpen: (uri: string) => boolean;
  readonly findOpen: (uri: string) => Promise<Found | null>;
  /** As for an open document. */
  readonly find: (document: TextDocument) => Promise<Found | null>;
  /** Nothing of the document is kept but what the index has. */
  readonly release: (uri: string) => void;
}

export function serveClosedArticles(connection: Connection, { index, isOpen, findOpen, find, release }: ClosedArticleHost): void {
  connection.onRequest(
    readClosedMethod,
    async (params: ClosedArticleParams, token: CancellationToken): Promise<ClosedArticleAnswer | ResponseError<void>> => {
      const { textDocument, languageId, text, check } = params;
      const { uri } = textDocument;
      // What is typed in open articles goes first.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
      // An open document is known better than its file.
      const found = isOpen(uri) ? await findOpen(uri) : await find(TextDocument.create(uri, languageId, 0, text));
      if (!isOpen(uri)) release(uri);
      if (found?.state !== 'read') {
        index.forget(uri);
        return { state: found?.state === 'too-large' ? 'too-large' : 'excluded', diagnostics: [] };
      }
      if (!isOpen(uri)) index.take(digestArticle(found.context));
      return { state: 'read', diagnostics: check ? protocolDiagnostics(found.context) : [] };
    },
  );
  connection.onNotification(forgetClosedMethod, ({ uris }: ForgetClosedParams) => uris.forEach((uri) => index.forget(uri)));
}
