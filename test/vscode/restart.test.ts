/** The commands. */
import { commands } from 'vscode';
import { equal } from './support/assert.ts';
import { copydesk, openFile } from './support/copydesk.ts';
import { diagnosticsOf, waitFor, waitForDiagnostics } from './support/wait-for.ts';

describe('Commands', () => {
  it('restart the server, which then answers again', async () => {
    const { statusText, onDidChangeStatus } = await copydesk();
    const document = await openFile('report.news');
    const { length } = await waitForDiagnostics(document, (all) => all.length > 0);
    const restarted = commands.executeCommand('copydesk.restart');
    await waitForDiagnostics(document, (all) => all.length === 0);
    await restarted;
    await waitForDiagnostics(document, (all) => all.length === length);
    equal(diagnosticsOf(document).length, length);
    await waitFor(onDidChangeStatus, statusText);
  });

  it('show the output', async () => {
    await commands.executeCommand('copydesk.showOutput');
  });
});
