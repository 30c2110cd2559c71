/** The commands. */
import { commands } from 'vscode';
import type { State } from 'vscode-languageclient';
import { equal } from './support/assert.ts';
import { copydesk, openFile } from './support/copydesk.ts';
import { diagnosticsOf, waitFor, waitForDiagnostics } from './support/wait-for.ts';

/** vscode-languageclient's `State`, of which the tests see the types alone. */
const states: { readonly stopped: State.Stopped; readonly running: State.Running } = { stopped: 1, running: 2 };
const isNode = (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node !== undefined;

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

  // A Web Worker does not end by itself.
  if (isNode) {
    it('find the server started again after a crash', async () => {
      const { client } = await copydesk();
      const document = await openFile('report.news');
      const { length } = await waitForDiagnostics(document, (all) => all.length > 0);
      let stopped = false;
      const listener = client.onDidChangeState(({ newState }) => (stopped ||= newState === states.stopped));
      // Without a shutdown before it the server ends as if it had died.
      await client.sendNotification('exit');
      await waitFor(client.onDidChangeState, () => (stopped && client.state === states.running ? true : undefined));
      listener.dispose();
      await waitForDiagnostics(document, (all) => all.length === length);
    });
  }

  it('show the output', async () => {
    await commands.executeCommand('copydesk.showOutput');
  });
});
