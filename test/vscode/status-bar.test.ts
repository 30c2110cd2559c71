/** The status bar item of the client. */
import { window } from 'vscode';
import { match, ok } from './support/assert.ts';
import { copydesk, openFile } from './support/copydesk.ts';
import { waitFor } from './support/wait-for.ts';

describe('Status bar', () => {
  it('counts the quotations, sources, words and problems of the article in front, and is hidden for other files', async () => {
    const { statusText, onDidChangeStatus } = await copydesk();
    await openFile('report.news');
    match(await waitFor(onDidChangeStatus, statusText), /4 quotations · 2 sources · \d+ words · \d+ problems?$/);
    await openFile('README.md');
    await waitFor(onDidChangeStatus, () => (statusText() === undefined ? true : undefined));
    await openFile('flood.txt');
    match(await waitFor(onDidChangeStatus, statusText), /1 quotation · 1 source · \d+ words · /);
    ok(window.activeTextEditor, 'an editor is open');
  });
});
