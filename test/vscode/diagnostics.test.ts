/** Diagnostics as the editor has them. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  Position,
  TabInputCustom,
  Uri,
  WorkspaceEdit,
  commands,
  window,
  workspace,
} from 'vscode';
import { equal, match, ok, rejects } from './support/assert.ts';
import { openFile, openUntitled } from './support/copydesk.ts';
import { ruleOf, waitFor, waitForDiagnostics } from './support/wait-for.ts';

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

  it('have their pages opened by the links of settings too, and nothing else of the extension', async () => {
    const label = (): string | undefined => window.tabGroups.activeTabGroup.activeTab?.label;
    await commands.executeCommand('copydesk.openPage', 'notes.md');
    await waitFor(window.tabGroups.onDidChangeTabs, () => (label()?.includes('notes.md') ? true : undefined));
    await commands.executeCommand('copydesk.openPage', '../package.json');
    match(label() ?? '', /notes\.md/);
    await commands.executeCommand('workbench.action.closeActiveEditor');
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

  it('of a long story arrive and follow an edit in two steps: what its paragraph shows, and what the story shows', async () => {
    const boats = Array.from(
      { length: 160 },
      (_, i) => `Boat ${i + 100} left the harbour of Penwick at dawn, its skipper said, and came back with the tide that night.`,
    ).join('\n\n');
    const trust =
      '“We looked far and wide for her,” Tom Ash, who heads the Penwick Harbour Trust (PHT), told reporters on Monday.';
    const document = await openUntitled(`Boats leave Penwick\n\n${trust}\n\n${boats}\n`);
    const rules = (all: readonly Diagnostic[]): string => all.map(ruleOf).sort().join(' ');
    const unused = 'abbreviations/unused';
    await waitForDiagnostics(document, (all) => rules(all) === unused);
    const type = async (offset: number, words: string): Promise<void> => {
      const edit = new WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(offset), words);
      await workspace.applyEdit(edit);
    };
    await type(document.getText().indexOf('left', 5000), 'crept out of the the mist and ');
    await waitForDiagnostics(document, (all) => rules(all) === `${unused} spelling/repeated-word`);
    await type(document.getText().indexOf('came', 9000), 'were seen by the PHT and ');
    await waitForDiagnostics(document, (all) => rules(all) === 'spelling/repeated-word');
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
