/** An article beside its last commit. The repository is made by the runner, where there is Git; in a browser there is none. */
import { ConfigurationTarget, Uri, commands, extensions, window, workspace } from 'vscode';
import { committedText } from '../../client/commands/committed-text.ts';
import { match, ok } from './support/assert.ts';
import { copydesk } from './support/copydesk.ts';
import { waitFor } from './support/wait-for.ts';

const folder = workspace.workspaceFolders![0]!.uri;
const committed = Uri.joinPath(folder, 'repository/tram.news');

const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
const why = async (uri: Uri): Promise<string> => {
  const found = await committedText(uri);
  return 'why' in found ? found.why : `the text: ${found.text}`;
};

describe('Compare with Git', () => {
  const withoutGit = extensions.getExtension('vscode.git')
    ? /^Git is not installed, or switched off by the setting/
    : /is not there/;

  it('says why there is nothing to compare with', async () => {
    match(await why(Uri.parse('untitled:Untitled-1')), /^save the article first/);
    match(await why(Uri.joinPath(folder, 'report.news')), withoutGit);
  });

  it('shows what has changed in the facts since the last commit, or says that there is no Git', async () => {
    // The runner makes the repository where there is Git.
    if (!(await exists(committed))) return match(await why(committed), withoutGit);
    await workspace.getConfiguration('git').update('enabled', true, ConfigurationTarget.Workspace);
    try {
      await copydesk();
      const document = await workspace.openTextDocument(committed);
      await window.showTextDocument(document);
      ok(document.getText().includes('by June'), 'it has been edited since');
      const git = extensions.getExtension<{ readonly enabled: boolean; readonly onDidChangeEnablement: never }>('vscode.git')!;
      const exports = git.isActive ? git.exports : await git.activate();
      await waitFor(exports.onDidChangeEnablement, () => (exports.enabled ? true : undefined));
      match(await why(committed), /^the text: [^]*by May/);
      await workspace.fs.writeFile(Uri.joinPath(committed, '../new.news'), new TextEncoder().encode('Nothing yet.\n'));
      match(await why(Uri.joinPath(committed, '../new.news')), /^the last commit has no version of this article/);
      await commands.executeCommand('copydesk.compareWithGit');
      await waitFor(window.tabGroups.onDidChangeTabs, () =>
        window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label === 'What Changed: tram.news'),
      );
    } finally {
      await workspace.getConfiguration('git').update('enabled', undefined, ConfigurationTarget.Workspace);
    }
  });
});
