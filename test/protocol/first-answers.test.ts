import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport, Hover, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { startClient, type TestClient } from './support/start-client.ts';

const uri = 'file:///desk/harbour.txt';
const story = '“The the harbour is shut,” Okoro said.\n';

describe('the server over stdio', () => {
  let client: TestClient;
  afterEach(() => client.kill());

  it('answers diagnostics and hover, and ends in order', async () => {
    client = await startClient({ capabilities: { textDocument: { diagnostic: {} } } });
    client.open(uri, `Rain fell on the the harbour.\n${story}`);
    const report = await client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    assert.equal(report.kind, 'full');
    assert.deepEqual(
      report.items
        .filter(({ range }) => range.start.line === 0)
        .map(({ code, source, range }) => [code, source, range.start.character]),
      [['spelling/repeated-word', 'copydesk', 13]],
    );
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 1, character: 3 },
    });
    assert.match(JSON.stringify(hover.contents), /Okoro/);
    assert.equal(await client.stop(), 0);
  });

  it('pushes diagnostics to a client that does not pull them', async () => {
    client = await startClient({ capabilities: { textDocument: { publishDiagnostics: {} } } });
    client.open(uri, 'Rain fell on the the harbour.\n');
    const { diagnostics, version } = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    assert.equal(version, 1);
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['spelling/repeated-word'],
    );
  });
});
