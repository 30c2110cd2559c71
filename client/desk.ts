/** What commands and views share: the client, the article in front, and a way to ask the server about it. */
import type { Event, ExtensionContext, LogOutputChannel, TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DocumentParams } from '../server/src/protocol.ts';
import type { ArticleInFront } from './article-in-front.ts';
import type { FolderNamesCheck } from './workspace/folder-names.ts';

export interface Desk {
  readonly context: ExtensionContext;
  readonly client: BaseLanguageClient;
  readonly output: LogOutputChannel;
  readonly article: ArticleInFront;
  readonly folderNames: FolderNamesCheck;
  /** What the server knows of an open article has changed without an edit. */
  readonly onDidNote: Event<void>;
  /** Starts the server unless it runs. */
  readonly start: () => Promise<void>;
  readonly restart: () => Promise<void>;
}

/** Codes by which the server says that the document was edited, or that it gave way to something else (LSP 3.17, error codes). */
const outdated: readonly unknown[] = [-32801, -32802];
const attempts = 5;

/** The answer to one of Copydesk's requests about a document as it is now; an edit meanwhile makes it ask again. Rejects where the server is not there. */
export async function askAbout<Result>(
  { client, start }: Pick<Desk, 'client' | 'start'>,
  method: string,
  { uri }: TextDocument,
  params: object = {},
): Promise<Result | null> {
  await start();
  const about: DocumentParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) }, ...params };
  for (let attempt = 1; ; attempt++) {
    try {
      return await client.sendRequest<Result | null>(method, about);
    } catch (error) {
      const { code } = error as { readonly code?: unknown };
      if (!outdated.includes(code) || attempt === attempts) throw error;
    }
  }
}
