import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport, Hover, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { everything, pushOnly } from './support/capabilities.ts';
import { startClient, type TestClient } from './support/start-client.ts';

const diagnostic = 'textDocument/diagnostic';

/** "line:character" of each repeated word. */
const repeated = (report: DocumentDiagnosticReport): string[] =>
  report.kind === 'full'
    ? report.items
        .filter(({ code }) => code === 'spelling/repeated-word')
        .map(({ range: { start } }) => `${start.line}:${start.character}`)
    : ['unchanged'];

describe('documents over the protocol', () => {
  let client: TestClient;
  let uri = '';
  before(async () => {
    client = await startClient({ capabilities: everything });
  });
  beforeEach(function () {
    uri = `file:///desk/${this.currentTest?.title.length}.txt`;
    client.setSettings({});
  });
  after(() => client.kill());

  it('are read again after each edit, wherever it is', async () => {
    client.open(uri, 'Rain fell on the quay.\nIt was cold.\n');
    const ask = (): Promise<DocumentDiagnosticReport> => client.ask(diagnostic, uri);
    assert.deepEqual(repeated(await ask()), []);
    const edit = (version: number, ...contentChanges: object[]): void =>
      void client.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    const at = (line: number, character: number, end = character) => ({
      start: { line, character },
      end: { line, character: end },
    });
    edit(2, { range: at(0, 13), text: 'the ' });
    assert.deepEqual(repeated(await ask()), ['0:13']);
    edit(3, { range: at(0, 0), text: '\n' }, { range: at(2, 3), text: 'was ' });
    assert.deepEqual(repeated(await ask()), ['1:13', '2:3']);
    edit(
      4,
      { range: at(1, 13, 17), text: '' },
      { range: { start: { line: 1, character: 99 }, end: { line: 99, character: 0 } }, text: '' },
    );
    assert.deepEqual(repeated(await ask()), []);
  });

  it('are not read twice: an unchanged report is answered as unchanged', async () => {
    client.open(uri, 'Rain fell on the the quay.\n');
    const first = await client.ask<DocumentDiagnosticReport>(diagnostic, uri);
    const second = await client.ask<DocumentDiagnosticReport>(diagnostic, uri, { previousResultId: first.resultId });
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    client.change(uri, 2, 'Rain fell on the quay.\n');
    assert.deepEqual(repeated(await client.ask(diagnostic, uri, { previousResultId: first.resultId })), []);
  });

  it('keep their positions behind a byte-order mark', async () => {
    client.open(uri, '\uFEFFthe the quay.\nIt was was cold.\n');
    assert.deepEqual(repeated(await client.ask(diagnostic, uri)), ['0:1', '1:3']);
    const hover = await client.ask<Hover | null>('textDocument/hover', uri, { position: { line: 0, character: 0 } });
    assert.equal(hover, null);
  });

  it('that are unknown, closed or empty have nothing to say', async () => {
    assert.deepEqual(await client.ask(diagnostic, 'file:///desk/unknown.txt'), { kind: 'full', items: [] });
    assert.equal(
      await client.ask('textDocument/hover', 'file:///desk/unknown.txt', { position: { line: 0, character: 0 } }),
      null,
    );
    client.open(uri, '');
    assert.deepEqual(repeated(await client.ask(diagnostic, uri)), []);
    client.change(uri, 2, 'the the quay');
    assert.deepEqual(repeated(await client.ask(diagnostic, uri)), ['0:0']);
    void client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual(await client.ask(diagnostic, uri), { kind: 'full', items: [] });
  });

  it('take positions out of range', async () => {
    client.open(uri, 'Rain fell.\n');
    for (const position of [
      { line: 99, character: 99 },
      { line: 0, character: 4_000_000_000 },
      { line: -1, character: -1 },
    ]) {
      assert.equal(await client.ask('textDocument/hover', uri, { position }), null);
    }
  });

  it('that are edited or no longer wanted while a request waits get no stale answer', async () => {
    let release: (settings: unknown) => void = () => undefined;
    client.setSettings(new Promise((resolve) => (release = resolve)));
    client.open(uri, '“We will mend the quay,” Ruth Okoro said.');
    const { token, cancel } = cancellation();
    const hover = client.ask('textDocument/hover', uri, { position: { line: 0, character: 3 } });
    const pull = client.ask(diagnostic, uri);
    const cancelled = client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } }, token);
    client.change(uri, 2, 'All is different now.');
    cancel();
    release({});
    await assert.rejects(hover, { code: -32801 });
    await assert.rejects(pull, { code: -32802, data: { retriggerRequest: true } });
    await assert.rejects(cancelled, { code: -32800 });
    assert.deepEqual(repeated(await client.ask(diagnostic, uri)), []);
  });
});

describe('documents of an editor that does not pull', () => {
  it('are reported, and taken back when closed', async () => {
    const uri = 'file:///desk/pushed.txt';
    const client = await startClient({ capabilities: pushOnly });
    client.open(uri, 'Rain fell on the the quay.\n');
    const published = (version: number) =>
      client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics', (params) => params.version === version);
    assert.equal((await published(1)).diagnostics.length, 1);
    client.change(uri, 2, 'Rain fell on the quay.\n');
    assert.deepEqual((await published(2)).diagnostics, []);
    client.change(uri, 3, 'Rain fell on the the quay.\n');
    assert.equal((await published(3)).diagnostics.length, 1);
    void client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    const cleared = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    assert.deepEqual([cleared.diagnostics, cleared.version], [[], undefined]);
    assert.equal(await client.stop(), 0);
  });
});

/** A token that can be cancelled, as the client library takes it. */
function cancellation() {
  let listener: (() => void) | null = null;
  const token = {
    isCancellationRequested: false,
    onCancellationRequested: (heard: () => void) => {
      listener = heard;
      return { dispose: () => undefined };
    },
  };
  return { token, cancel: () => listener?.() };
}
