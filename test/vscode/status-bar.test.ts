/** The status bar item of the client. */
import { window } from 'vscode';
import { match, ok } from './support/assert.ts';
import { copydesk, openFile } from './support/copydesk.ts';
import { waitFor } from './support/wait-for.ts';

describe('Status bar', () => {
  it('counts the quotations and sources of the article in front, and is hidden for other files', async () => {
    const { statusText, onDidChangeStatus } = await copydesk();
    await openFile('report.news');
    match(await waitFor(onDidChangeStatus, statusText), /4 quotations · 2 sources$/);
    await openFile('README.md');
    await waitFor(onDidChangeStatus, () => (statusText() === undefined ? true : undefined));
    await openFile('flood.txt');
    match(await waitFor(onDidChangeStatus, statusText), /1 quotation · 1 source$/);
    ok(window.activeTextEditor, 'an editor is open');
  });
});
