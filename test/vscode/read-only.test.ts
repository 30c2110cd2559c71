/** A virtual file system that takes no writing: the article is read, and what is noted says where it could not go. */
import type { Disposable, FileStat, FileSystemProvider } from 'vscode';
import { EventEmitter, FileSystemError, FileType, Selection, Uri, commands, window, workspace } from 'vscode';
import { match } from './support/assert.ts';
import { copydesk } from './support/copydesk.ts';
import { waitFor } from './support/wait-for.ts';

const copy = new TextEncoder().encode('Crews vote\n\n“We have been patient for two years,” said Ines Falk.\n');
const address = Uri.parse('copydesk-archive:/stories/vote.news');

const archive: FileSystemProvider = {
  onDidChangeFile: new EventEmitter<never>().event,
  watch: () => ({ dispose: () => undefined }),
  stat: (uri): FileStat => {
    if (uri.path !== address.path) throw FileSystemError.FileNotFound(uri);
    return { type: FileType.File, ctime: 0, mtime: 0, size: copy.length };
  },
  readFile: (uri) => {
    if (uri.path !== address.path) throw FileSystemError.FileNotFound(uri);
    return copy;
  },
  readDirectory: () => [],
  createDirectory: (uri) => {
    throw FileSystemError.NoPermissions(uri);
  },
  writeFile: (uri) => {
    throw FileSystemError.NoPermissions(uri);
  },
  delete: (uri) => {
    throw FileSystemError.NoPermissions(uri);
  },
  rename: (uri) => {
    throw FileSystemError.NoPermissions(uri);
  },
};

describe('A read-only file system', () => {
  let registered: Disposable;
  before(async () => {
    registered = workspace.registerFileSystemProvider('copydesk-archive', archive, { isReadonly: true });
    await workspace.getConfiguration('copydesk').update('checker', 'Ines Falk', false);
  });
  after(async () => {
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await workspace.getConfiguration('copydesk').update('checker', undefined, false);
    registered.dispose();
  });

  it('has its articles read, and says that nothing can be noted beside them', async () => {
    const { views } = await copydesk();
    const document = await workspace.openTextDocument(address);
    const editor = await window.showTextDocument(document);
    await waitFor(views.checks.onDidChange, () => (/Not verified – 1/.test(views.checks.text()) ? true : undefined));
    const at = document.positionAt(document.getText().indexOf('patient'));
    editor.selection = new Selection(at, at);
    await commands.executeCommand('copydesk.markVerified');
    const text = await waitFor(views.checks.onDidChange, () =>
      /read-only/.test(views.checks.text()) ? views.checks.text() : undefined,
    );
    // What was noted is kept until the editor is closed.
    match(text, /vote\.news\.annotations\.json is read-only here: nothing was written\.[^]*Verified – 1/);
  });
});
