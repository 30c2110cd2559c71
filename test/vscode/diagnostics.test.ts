/** Diagnostics as the editor has them. */
import { DiagnosticSeverity, Position, TabInputCustom, Uri, WorkspaceEdit, commands, window, workspace } from 'vscode';
import { equal, match, ok, rejects } from './support/assert.ts';
import { openFile, openUntitled } from './support/copydesk.ts';
import { ruleOf, waitForDiagnostics } from './support/wait-for.ts';

describe('Diagnostics', () => {
  it('arrive for a news article, with rule, place, level and the address of its page', async () => {
    const document = await openFile('report.news');
    const [repeated] = (
      await waitForDiagnostics(document, (all) => all.some((one) => ruleOf(one) === 'spelling/repeated-word'))
    ).filter((one) => ruleOf(one) === 'spelling/repeated-word');
    ok(repeated, 'the repeated word is reported');
    equal(repeated.range.start.line, 4);
    equal(repeated.severity, DiagnosticSeverity.Warning);
    ok(typeof repeated.code === 'object', 'its code has an address');
    equal(repeated.code.target.toString(), 'copydesk-docs:/rules/spelling/repeated-word.md');
  });

  it('point to a page that is there', async () => {
    const document = await openFile('report.news');
    for (const { code } of await waitForDiagnostics(document, ({ length }) => length > 0)) {
      ok(typeof code === 'object', 'its code has an address');
      const page = await workspace.openTextDocument(code.target);
      match(page.getText(), /^# /m);
    }
  });

  it('open as a page that is read, without a network, and lead on to house style', async () => {
    await commands.executeCommand('vscode.open', Uri.parse('copydesk-docs:/rules/copy/house-term.md'));
    const input = window.tabGroups.activeTabGroup.activeTab?.input;
    ok(input instanceof TabInputCustom, 'it is shown as a page, not as text');
    equal(input.viewType, 'vscode.markdown.preview.editor');
    match((await workspace.openTextDocument(Uri.parse('copydesk-docs:/house-style.md'))).getText(), /^# House style/);
    for (const path of ['/../package.json', '/rules/../../package.json', '/package.json']) {
      await rejects(async () => workspace.fs.readFile(Uri.from({ scheme: 'copydesk-docs', path })));
    }
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('arrive for plain text and for an untitled document, and follow an edit', async () => {
    await waitForDiagnostics(await openFile('flood.txt'), (all) => all.some((one) => ruleOf(one) === 'spelling/repeated-word'));
    const document = await openUntitled('The mayor opened the the bridge.\n');
    await waitForDiagnostics(document, (all) => all.length === 1);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), 'Rain came down on the the valley. ');
    await workspace.applyEdit(edit);
    await waitForDiagnostics(document, (all) => all.length === 2);
    await commands.executeCommand('undo');
    await waitForDiagnostics(document, (all) => all.length === 1);
  });

  it('follow the settings', async () => {
    const document = await openUntitled('The mayor opened the the bridge.\n');
    await waitForDiagnostics(document, (all) => all.length === 1);
    const settings = workspace.getConfiguration('copydesk.rules');
    await settings.update('spelling/repeated-word', 'off', true);
    await waitForDiagnostics(document, (all) => all.length === 0);
    await settings.update('spelling/repeated-word', undefined, true);
    await waitForDiagnostics(document, (all) => all.length === 1);
  });
});
