/** The files of the workspace that may be articles, and their text. */
import type { CancellationToken } from 'vscode';
import { FileType, type Uri, workspace } from 'vscode';
import { mayBeArticle } from '../may-be-article.ts';

/** Files of these names are looked at. */
export const articlePattern = '**/*.{news,article,story,txt,text,md,markdown}';
/** Never looked into: a project's packages may hold more files than the newspaper has articles. */
const notInto = '**/{node_modules,bower_components,vendor,.git,dist,build,target,site-packages,__pycache__,.venv,venv}/**';
/** More articles than these are not read at a time. */
export const mostFiles = 5000;
/** Bytes: more than any setting of copydesk.maxFileSize is worth while for a file that nobody has opened. */
const mostSize = 8 * 2 ** 20;

export interface ArticleFile {
  readonly uri: Uri;
  readonly languageId: string;
}

const languageOf = (path: string): string =>
  /\.(news|article|story)$/i.test(path) ? 'news' : /\.(md|markdown)$/i.test(path) ? 'markdown' : 'plaintext';

/** The file as an article, or null where it is none by its name and the settings. */
export function articleFile(uri: Uri): ArticleFile | null {
  const file = { uri, languageId: languageOf(uri.path) };
  return mayBeArticle({ ...file, isUntitled: false }) ? file : null;
}

/** In the order of their paths. */
export async function findArticleFiles(token?: CancellationToken): Promise<readonly ArticleFile[]> {
  const uris = await workspace.findFiles(articlePattern, notInto, mostFiles, token);
  return uris.sort((a, b) => a.path.localeCompare(b.path, 'en')).flatMap((uri) => articleFile(uri) ?? []);
}

/** Its text, or null for what is no file, too large, or cannot be read. */
export async function readArticleFile({ uri }: ArticleFile): Promise<string | null> {
  try {
    const { size, type } = await workspace.fs.stat(uri);
    if (size > mostSize || (type & FileType.File) === 0) return null;
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    // Gone meanwhile, or not ours to read.
    return null;
  }
}
