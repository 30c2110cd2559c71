/** Notes as the editor has them: attached, compared, shown, handed over. In a browser files are reached otherwise, and the desk's own are not there yet. */
import type { CodeAction, Hover, MarkdownString } from 'vscode';
import { Uri, commands, window, workspace } from 'vscode';
import type { StoryChecks } from '../../server/src/protocol.ts';
import { equal, match, ok } from './support/assert.ts';
import { copydesk, openFile } from './support/copydesk.ts';
import { ruleOf, waitFor, waitForDiagnostics } from './support/wait-for.ts';

const folder = workspace.workspaceFolders![0]!.uri;
const file = (name: string): Uri => Uri.joinPath(folder, name);
const read = async (name: string): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(file(name)));

/** Where the extension runs beside the files. */
const isBesideFiles = folder.scheme === 'file';

const tests = (): void => {
  after(async () => {
    for (const name of ['council.news.annotations.json', 'council.html', 'council.csv']) {
      await workspace.fs.delete(file(name)).then(undefined, () => undefined);
    }
  });

  it('are attached to an article, and its quotations are compared with them', async () => {
    await copydesk();
    const document = await openFile('council.news');
    await waitForDiagnostics(document, () => true);
    await commands.executeCommand('copydesk.attachNotes', [file('council.vtt')]);
    match(await read('council.news.annotations.json'), /"source":"council\.vtt"/);
    const found = await waitForDiagnostics(document, (all) => all.some((one) => ruleOf(one) === 'quotes/differs-from-notes'));
    const differs = found.find((one) => ruleOf(one) === 'quotes/differs-from-notes')!;
    equal(document.getText(differs.range), 'June');
    match(differs.message, /“May” for “June”\. See council\.vtt, line 4 \(0:42\)/);
    equal(
      differs.relatedInformation?.map(({ location }) => [location.uri.toString(), location.range.start.line]),
      [[file('council.vtt').toString(), 3]],
    );
    ok(
      found.some((one) => ruleOf(one) === 'quotes/speaker-in-notes'),
      'another speaker is told',
    );
  });

  it('show both versions in the hover, with a link to the place', async () => {
    const document = await openFile('council.news');
    const at = document.positionAt(document.getText().indexOf('mend the quay by June'));
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
    const text = hovers.flatMap(({ contents }) => contents.map((part) => (part as MarkdownString).value)).join('\n');
    match(text, /~~June~~ \*\*May\*\*/);
    match(text, /council\.vtt#L4,\d+/);
  });

  it('offer the transcript’s words, and the editor asks before it puts them', async () => {
    const document = await openFile('council.news');
    const at = document.positionAt(document.getText().indexOf('June'));
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      document.getWordRangeAtPosition(at)!,
      'quickfix',
      50,
    );
    const action = actions.find(({ title }) => title.startsWith('Put the transcript’s words'));
    ok(action?.edit, 'the fix is offered');
    ok(action.isPreferred !== true, 'it is no fix to be made unasked');
  });

  it('go with the article when it is handed over', async () => {
    await openFile('council.news');
    await commands.executeCommand('copydesk.export', { form: 'html', target: file('council.html') });
    await commands.executeCommand('copydesk.export', { form: 'csv', target: file('council.csv') });
    match(await read('council.html'), /<del>June<\/del> <ins>May<\/ins>/);
    match(await read('council.csv'), /Ada Obi,.*differs,“June” for “May”,Ada Obi,council\.vtt,4,0:42/);
  });

  it('are detached again, from their row in the view', async () => {
    const { views, client } = await copydesk();
    const document = await openFile('council.news');
    await waitFor(views.checks.onDidChange, () =>
      /Notes it rests on – 1\n {2}council\.vtt/.test(views.checks.text()) ? true : undefined,
    );
    const { annotations } = await client.sendRequest<StoryChecks>('copydesk/checks', {
      textDocument: { uri: document.uri.toString() },
    });
    await commands.executeCommand('copydesk.detachNotes', { annotation: annotations[0]!.id, children: [] });
    await waitForDiagnostics(document, (all) => !all.some((one) => ruleOf(one) === 'quotes/differs-from-notes'));
    // The view follows by a request of its own.
    await waitFor(views.checks.onDidChange, () => (views.checks.text().includes('council.vtt') ? undefined : true));
    await commands.executeCommand('copydesk.attachNotes', [file('council.vtt')]);
    await waitForDiagnostics(document, (all) => all.some((one) => ruleOf(one) === 'quotes/differs-from-notes'));
  });

  it('do not stand in the way of a comparison with another version', async () => {
    const document = await openFile('council.news');
    const before = document.getText().replace('by June', 'by May');
    await workspace.fs.writeFile(file('council.html'), new TextEncoder().encode(before));
    await commands.executeCommand('copydesk.compareWithFile', file('council.html'));
    const label = await waitFor(
      window.tabGroups.onDidChangeTabs,
      () => window.tabGroups.all.flatMap(({ tabs }) => tabs).find((tab) => tab.label === 'What Changed: council.news')?.label,
    );
    ok(label, 'the panel is shown');
  });
};

if (isBesideFiles) describe('Notes', tests);
