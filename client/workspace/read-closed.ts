/** Has the server read an article that is not open. */
import type { CancellationToken } from 'vscode';
import { type ClosedArticleAnswer, type ClosedArticleParams, readClosedMethod } from '../../server/src/protocol.ts';
import type { Desk } from '../desk.ts';
import { type ArticleFile, readArticleFile } from './article-files.ts';

/** Null where the file cannot be read. Rejects where the server is not there or the token is cancelled. */
export async function readClosed(
  { client }: Pick<Desk, 'client'>,
  file: ArticleFile,
  { check, token }: { readonly check: boolean; readonly token?: CancellationToken },
): Promise<ClosedArticleAnswer | null> {
  const text = await readArticleFile(file);
  if (text === null) return null;
  const uri = client.code2ProtocolConverter.asUri(file.uri);
  const params: ClosedArticleParams = { textDocument: { uri }, languageId: file.languageId, text, check };
  return token ? client.sendRequest(readClosedMethod, params, token) : client.sendRequest(readClosedMethod, params);
}
