import assert from 'node:assert/strict';
import type { FullDocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { everything } from './support/capabilities.ts';
import { startClient, type TestClient } from './support/start-client.ts';

const uri = 'file:///desk/harbour.txt';
const copy = 'Rain fell on the the quay.\n';

describe('a rude client', () => {
  let client: TestClient;
  before(async () => {
    client = await startClient({ capabilities: everything });
    client.open(uri, copy);
  });
  after(() => client.kill());

  const notify = (method: string, params: unknown): void => void client.connection.sendNotification(method, params);
  const settled = (requests: readonly Promise<unknown>[]): Promise<unknown> => Promise.allSettled(requests);
  afterEach(async () => {
    const { items } = await client.ask<FullDocumentDiagnosticReport>('textDocument/diagnostic', uri);
    assert.equal(items.length, 1, 'the server still answers, and of the document as it is');
  });

  it('may send requests without a document or a position', async () => {
    const { capabilities } = client.initialized;
    assert.ok(capabilities.hoverProvider);
    for (const method of [
      'hover',
      'documentSymbol',
      'codeAction',
      'rename',
      'semanticTokens/range',
      'inlayHint',
      'selectionRange',
    ]) {
      const full = `textDocument/${method}`;
      for (const params of [
        {},
        { textDocument: {} },
        { textDocument: { uri } },
        { textDocument: { uri }, position: { line: 'x' } },
      ]) {
        await settled([client.connection.sendRequest(full, params)]);
      }
    }
  });

  it('may edit and close what is not open', () => {
    const other = 'file:///desk/other.txt';
    notify('textDocument/didChange', { textDocument: { uri: other, version: 2 }, contentChanges: [{ text: 'x' }] });
    notify('textDocument/didClose', { textDocument: { uri: other } });
    notify('textDocument/didChange', { textDocument: { uri: other, version: 3 }, contentChanges: [] });
  });

  it('may edit with ranges that are upside down or beyond the end', () => {
    const at = (line: number, character: number) => ({ line, character });
    const other = 'file:///desk/upside-down.txt';
    client.open(other, copy);
    const ranges = [
      { start: at(0, 9), end: at(0, 2) },
      { start: at(99, 0), end: at(0, 0) },
      { start: at(0, 4_000_000_000), end: at(4_000_000_000, 0) },
      { start: at(-5, -5), end: at(0, 1) },
    ];
    ranges.forEach((range, i) =>
      notify('textDocument/didChange', { textDocument: { uri: other, version: 2 + i }, contentChanges: [{ range, text: '“' }] }),
    );
    notify('textDocument/didClose', { textDocument: { uri: other } });
  });

  it('may open fifty documents at once, ask of all, and close them', async () => {
    const uris = Array.from({ length: 50 }, (_, i) => `file:///desk/many-${i}.txt`);
    uris.forEach((one) => client.open(one, copy.repeat(20)));
    const asked = uris.map((one) => client.ask('textDocument/documentSymbol', one));
    uris.slice(0, 25).forEach((one) => notify('textDocument/didClose', { textDocument: { uri: one } }));
    await settled(asked);
    uris.slice(25).forEach((one) => notify('textDocument/didClose', { textDocument: { uri: one } }));
  });

  it('may open, close and open again, and open twice', async () => {
    const other = 'file:///desk/again.txt';
    for (let i = 0; i < 20; i++) {
      client.open(other, copy);
      notify('textDocument/didClose', { textDocument: { uri: other } });
    }
    client.open(other, copy);
    client.open(other, copy + copy);
    const { items } = await client.ask<FullDocumentDiagnosticReport>('textDocument/diagnostic', other);
    assert.equal(items.length, 2);
    notify('textDocument/didClose', { textDocument: { uri: other } });
  });

  it('may change the settings again and again', () => {
    for (let i = 0; i < 30; i++) notify('workspace/didChangeConfiguration', { settings: null });
  });

  it('may send a document of a megabyte in one word, and of nothing but quotation marks', async () => {
    for (const text of ['x'.repeat(2 ** 20), '“'.repeat(50_000), '"'.repeat(50_000)]) {
      const other = `file:///desk/${text.length}${text[0] === '"' ? 's' : 'c'}.txt`;
      client.open(other, text);
      await settled([client.ask('textDocument/diagnostic', other), client.ask('textDocument/semanticTokens/full', other)]);
      notify('textDocument/didClose', { textDocument: { uri: other } });
    }
  });
});
