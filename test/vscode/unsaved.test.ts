/** An article that has no file yet: what is noted of it goes along when it is saved for the first time. */
import { Selection, Uri, commands, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { match, ok } from './support/assert.ts';
import { copydesk } from './support/copydesk.ts';
import { waitFor } from './support/wait-for.ts';

const copy = 'Crews vote\n\n“We have been patient for two years,” said Ines Falk.\n';
const folder = workspace.workspaceFolders![0]!.uri;
const target = Uri.joinPath(folder, 'vote.news');
const isBesideFiles = folder.scheme === 'file';

const tests = (): void => {
  after(async () => {
    await workspace.getConfiguration('copydesk').update('checker', undefined, false);
    for (const name of ['vote.news', 'vote.news.annotations.json']) {
      await workspace.fs.delete(Uri.joinPath(folder, name)).then(undefined, () => undefined);
    }
  });

  it('keeps its annotations when it is saved', async () => {
    await workspace.getConfiguration('copydesk').update('checker', 'Ines Falk', false);
    const { views } = await copydesk();
    const untitled: TextDocument = await workspace.openTextDocument(target.with({ scheme: 'untitled' }));
    const editor = await window.showTextDocument(untitled);
    await editor.edit((edit) => edit.insert(editor.selection.active, copy));
    await waitFor(views.checks.onDidChange, () => (/Not verified – 1/.test(views.checks.text()) ? true : undefined));
    const at = untitled.positionAt(copy.indexOf('patient'));
    editor.selection = new Selection(at, at);
    await commands.executeCommand('copydesk.markVerified');
    await waitFor(views.checks.onDidChange, () => (/Verified – 1/.test(views.checks.text()) ? true : undefined));
    ok(await untitled.save(), 'it is saved');
    const saved = await workspace.openTextDocument(target);
    await window.showTextDocument(saved);
    await waitFor(views.checks.onDidChange, () => (/^Verified – 1/m.test(views.checks.text()) ? true : undefined));
    const beside = await workspace.fs.readFile(Uri.joinPath(folder, 'vote.news.annotations.json'));
    match(new TextDecoder().decode(beside), /We have been patient for two years/);
  });
};

if (isBesideFiles) describe('An unsaved article', tests);
