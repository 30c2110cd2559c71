import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import type { ArticleStatus } from '../../server/src/protocol.ts';
import { everything, pushOnly } from './support/capabilities.ts';
import { startClient, type TestClient } from './support/start-client.ts';

describe('the life of the server', () => {
  let client: TestClient;
  afterEach(() => client.kill());

  it('ends with 0 after shutdown and exit', async () => {
    client = await startClient({ capabilities: everything });
    assert.equal(await client.stop(), 0);
  });

  it('ends with 0 while a request is on its way', async () => {
    client = await startClient({ capabilities: everything });
    client.open('file:///desk/a.txt', 'Rain fell on the the quay.');
    void client.ask('textDocument/diagnostic', 'file:///desk/a.txt').catch(() => undefined);
    assert.equal(await client.stop(), 0);
  });

  it('ends with 1 on exit without shutdown', async () => {
    client = await startClient();
    await client.connection.sendNotification('exit');
    assert.equal(await client.ended, 1);
  });

  it('ends when the editor closes the pipe', async () => {
    client = await startClient();
    client.hangUp();
    assert.equal(await client.ended, 1);
  });

  it('refuses a method it does not know', async () => {
    client = await startClient();
    await assert.rejects(client.connection.sendRequest('textDocument/moniker', {}), { code: -32601 });
  });

  it('announces what the client can use', async () => {
    const file = 'test/protocol/capabilities.snapshot.json';
    const found: Record<string, unknown> = {};
    for (const [name, capabilities] of Object.entries({ everything, pushOnly })) {
      client = await startClient({ capabilities });
      found[name] = client.initialized.capabilities;
      client.kill();
    }
    if (process.env.UPDATE_SNAPSHOTS) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    assert.deepEqual(found, JSON.parse(readFileSync(file, 'utf8')), 'run with UPDATE_SNAPSHOTS=1 and look at the difference');
  });

  it('tells counts to a client that takes them, and to no other', async () => {
    client = await startClient({ capabilities: pushOnly, initialize: { initializationOptions: { articleStatus: true } } });
    client.open('file:///desk/a.txt', '“We will mend the the quay,” Ruth Okoro said.');
    const status = await client.next<ArticleStatus>('copydesk/articleStatus');
    const { uri, version, state, quotes, sources, words } = status;
    assert.deepEqual([uri, version, state, quotes, sources, words], ['file:///desk/a.txt', 1, 'read', 1, 1, 9]);
    client.kill();
    client = await startClient({ capabilities: pushOnly });
    client.open('file:///desk/a.txt', 'Rain fell.');
    await client.next('textDocument/publishDiagnostics');
    client.change('file:///desk/a.txt', 2, 'Rain falls.');
    await client.next('textDocument/publishDiagnostics');
    assert.equal(client.has('copydesk/articleStatus'), false);
  });
});
