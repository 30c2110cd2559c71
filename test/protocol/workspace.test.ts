import assert from 'node:assert/strict';
import { CancellationTokenSource, type SymbolInformation } from 'vscode-languageserver-protocol';
import type { ClosedArticleAnswer, FolderNames } from '../../server/src/protocol.ts';
import { everything } from './support/capabilities.ts';
import { startClient, type TestClient } from './support/start-client.ts';

describe('articles that are not open', () => {
  let client: TestClient;
  before(async () => {
    client = await startClient({ capabilities: everything });
  });
  after(() => client.kill());
  const read = (name: string, text: string, check = false): Promise<ClosedArticleAnswer> =>
    client.ask('copydesk/readClosed', `file:///desk/${name}`, { languageId: 'plaintext', text, check });
  const symbols = async (query: string): Promise<string[]> =>
    (await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query })).map(
      ({ name, location }) => `${location.uri.split('/').at(-1)} ${name}`,
    );

  it('are found by their symbols, until they are forgotten', async () => {
    assert.deepEqual(await read('quay.txt', 'Ruth Okoro came to the quay.'), { state: 'read', diagnostics: [] });
    assert.deepEqual(await symbols('okoro'), ['quay.txt Ruth Okoro']);
    await client.connection.sendNotification('copydesk/forgetClosed', { uris: ['file:///desk/quay.txt'] });
    assert.deepEqual(await symbols('okoro'), []);
  });

  it('give way to what is being written in an open one', async () => {
    const uri = 'file:///desk/open.txt';
    await read('open.txt', 'Ruth Okoro came to the quay.');
    client.open(uri, 'Tom Lindgren came to the quay.');
    assert.deepEqual(await symbols('okoro'), []);
    assert.deepEqual(await symbols('lindgren'), ['open.txt Tom Lindgren']);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual(await symbols('okoro'), ['open.txt Ruth Okoro']);
    await client.connection.sendNotification('copydesk/forgetClosed', { uris: [uri] });
  });

  it('are checked where that is asked for', async () => {
    const { diagnostics } = await read('faulty.txt', 'Rain fell on the the quay.', true);
    assert.deepEqual(
      diagnostics.map((diagnostic) => (diagnostic as { code: string }).code),
      ['spelling/repeated-word'],
    );
  });

  it('have the problems of what is being written where they are open', async () => {
    client.open('file:///desk/written.txt', 'Rain fell on the the quay.');
    const { diagnostics } = await read('written.txt', 'Rain fell on the quay.', true);
    assert.equal(diagnostics.length, 1);
  });

  it('are left alone where the settings leave them out', async () => {
    assert.deepEqual(await read('README.txt', 'Ruth Okoro came to the the quay.', true), { state: 'excluded', diagnostics: [] });
  });

  it('are compared with each other and with open ones', async () => {
    client.open('file:///desk/kyiv.txt', 'Rain fell in Kyiv on Monday, Ruth Okoro said.');
    await read('kiev.txt', 'Snow fell in Kiev on Monday, Tom Lind said.');
    const { clashes } = await client.connection.sendRequest<FolderNames>('copydesk/folderNames', {});
    assert.deepEqual(
      clashes.map(({ usual, rare, kind }) => [usual, rare, kind]),
      [['Kyiv', 'Kiev', 'place']],
    );
  });

  it('are not read where that is no longer wanted', async () => {
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri: 'file:///desk/late.txt' }, languageId: 'plaintext', text: 'Rain.', check: true };
    const answer = client.connection.sendRequest('copydesk/readClosed', params, source.token);
    source.cancel();
    await assert.rejects(answer, { code: -32800 });
  });
});
