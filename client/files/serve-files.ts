/** Reads and writes files for the server: those it cannot reach itself, and what belongs to documents that have never been saved. */
import type { Disposable, Memento } from 'vscode';
import { FileSystemError, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FileAnswer,
  fetchFileMethod,
  type FetchFileParams,
  replaceFileMethod,
  type ReplaceFileParams,
} from '../../server/src/protocol.ts';

/** `memory` keeps what belongs to unsaved documents, as VS Code keeps these themselves. */
export function serveFiles(client: BaseLanguageClient, memory: Memento): Disposable {
  const read = async (uri: string): Promise<string | null> => {
    if (isUnsaved(uri)) return memory.get<string>(keyOf(uri)) ?? null;
    try {
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(Uri.parse(uri)));
    } catch (error) {
      if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
      throw error;
    }
  };
  const replace = async ({ uri, expected, text }: ReplaceFileParams): Promise<FileAnswer> => {
    const place = Uri.parse(uri);
    if (!isUnsaved(uri) && workspace.fs.isWritableFileSystem(place.scheme) === false) {
      return { fault: `${place.path} is read-only here: nothing was written.`, isReadOnly: true };
    }
    if ((await read(uri)) !== expected) return { changed: true };
    if (isUnsaved(uri)) await memory.update(keyOf(uri), text ?? undefined);
    else if (text === null) await workspace.fs.delete(place);
    else await workspace.fs.writeFile(place, new TextEncoder().encode(text));
    return {};
  };
  const parts = [
    client.onRequest(fetchFileMethod, ({ uri }: FetchFileParams) => answered(async () => ({ text: await read(uri) }), uri)),
    client.onRequest(replaceFileMethod, (params: ReplaceFileParams) => answered(() => replace(params), params.uri)),
  ];
  return { dispose: () => parts.forEach((part) => void part.dispose()) };
}

async function answered(action: () => Promise<FileAnswer>, uri: string): Promise<FileAnswer> {
  try {
    return await action();
  } catch (error) {
    const isReadOnly = error instanceof FileSystemError && error.code === 'NoPermissions';
    const why = error instanceof Error ? error.message : String(error);
    return { fault: `${Uri.parse(uri).path}: ${why}`, isReadOnly };
  }
}

const isUnsaved = (uri: string): boolean => uri.startsWith('untitled:');
const keyOf = (uri: string): string => `file ${uri}`;
