/** A workspace of two folders, north and south: each has its own settings, house style and annotations. */
import type { TextDocument } from 'vscode';
import { Uri, commands, window, workspace } from 'vscode';
import { equal, match, ok } from './support/assert.ts';
import { copydesk } from './support/copydesk.ts';
import { ruleOf, waitFor, waitForDiagnostics } from './support/wait-for.ts';

const copy = 'The crews met on the the quay.\n\n“We will stay,” said Ines Falk.\n';

async function open(folder: 'north' | 'south'): Promise<TextDocument> {
  const found = workspace.workspaceFolders?.find(({ name }) => name === folder);
  ok(found, `the folder ${folder} is open`);
  const uri = Uri.joinPath(found.uri, 'crews.news');
  await workspace.fs.writeFile(uri, new TextEncoder().encode(copy));
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return document;
}

describe('Several folders', () => {
  it('have each their settings and house style', async () => {
    await copydesk();
    // One after the other: the tab of the first is given to the second.
    const ofNorth = await waitForDiagnostics(await open('north'), (all) => all.some((one) => ruleOf(one) === 'copy/house-term'));
    equal(ofNorth.map(ruleOf).sort(), ['copy/house-term', 'spelling/repeated-word']);
    const ofSouth = await waitForDiagnostics(await open('south'), (all) =>
      all.some((one) => ruleOf(one) === 'quotes/unverified'),
    );
    equal(ofSouth.map(ruleOf), ['quotes/unverified']);
  });

  it('have each their annotations', async () => {
    const { views } = await copydesk();
    const south = await open('south');
    const { client } = await copydesk();
    const at = south.positionAt(south.getText().indexOf('“We'));
    await client.sendRequest('copydesk/note', {
      textDocument: { uri: south.uri.toString() },
      change: {
        do: 'note',
        body: { kind: 'check', status: 'verified', note: '', evidence: null },
        places: [{ start: { line: at.line, character: 0 }, end: { line: at.line, character: '“We will stay,”'.length } }],
      },
    });
    await waitForDiagnostics(south, (all) => all.length === 0);
    const beside = await workspace.fs.readFile(Uri.joinPath(south.uri, '../crews.news.annotations.json'));
    match(new TextDecoder().decode(beside), /verified/);
    await open('north');
    await waitFor(views.checks.onDidChange, () => (views.checks.text().includes('Not verified – 1') ? true : undefined));
    await commands.executeCommand('workbench.action.closeAllEditors');
  });
});
