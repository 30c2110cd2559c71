/** The pages of the rules, and the one on house style, as the extension brings them: `copydesk-docs:/rules/quotes/unclosed.md`, shown in the editor, without a network. */
import type { Disposable, FileStat, FileSystemProvider } from 'vscode';
import { EventEmitter, FileSystemError, FileType, Uri, workspace } from 'vscode';

const scheme = 'copydesk-docs';

/** What stands before "/quotes/unclosed.md" in the address of a rule's page. */
export const rulePagesBase = `${scheme}:/rules`;

/** Pages alone: nothing else of the extension has an address here. */
const page = /^\/(?:rules\/(?:[a-z-]+\/)?[\w-]+|house-style|notes)\.md$/;

/** Address of a page by its path below docs; null where there is none. */
export const pageAddress = (path: string): string | null => (page.test(`/${path}`) ? `${scheme}:/${path}` : null);

export function provideRulePages(extension: Uri): Disposable {
  const fileOf = (uri: Uri): Uri => {
    if (!page.test(uri.path)) throw FileSystemError.FileNotFound(uri);
    return Uri.joinPath(extension, 'docs', uri.path);
  };
  const changes = new EventEmitter<never[]>();
  const refuse = (uri: Uri): never => {
    throw FileSystemError.NoPermissions(uri);
  };
  const pages: FileSystemProvider = {
    onDidChangeFile: changes.event,
    watch: () => ({ dispose: () => undefined }),
    async stat(uri): Promise<FileStat> {
      const { size } = await workspace.fs.stat(fileOf(uri));
      return { type: FileType.File, ctime: 0, mtime: 0, size };
    },
    readFile: (uri) => workspace.fs.readFile(fileOf(uri)),
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
  return workspace.registerFileSystemProvider(scheme, pages, { isReadonly: true, isCaseSensitive: true });
}
