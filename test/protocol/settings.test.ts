import assert from 'node:assert/strict';
import type {
  DocumentDiagnosticReport,
  LogMessageParams,
  PublishDiagnosticsParams,
  ShowMessageParams,
} from 'vscode-languageserver-protocol';
import type { ArticleStatus } from '../../server/src/protocol.ts';
import { everything, pushOnly } from './support/capabilities.ts';
import { startClient, type TestClient } from './support/start-client.ts';

const uri = 'file:///desk/harbour.txt';
const copy = 'Rain fell on the the quay.\n';

describe('settings over the protocol', () => {
  let client: TestClient;
  afterEach(() => client.kill());

  const problems = async (of = uri): Promise<unknown[]> => {
    const report = await client.ask<DocumentDiagnosticReport>('textDocument/diagnostic', of);
    return report.kind === 'full' ? report.items.map(({ code, severity }) => [code, severity]) : [report.kind];
  };
  const change = (settings: unknown): void => {
    client.setSettings(settings);
    void client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  };

  it('set the level of a rule, and a change makes the client ask again', async () => {
    client = await startClient({ capabilities: everything });
    client.open(uri, copy);
    assert.deepEqual(await problems(), [['spelling/repeated-word', 2]]);
    change({ rules: { 'spelling/repeated-word': 'error' } });
    await client.next('workspace/diagnostic/refresh');
    assert.deepEqual(await problems(), [['spelling/repeated-word', 1]]);
    change({ rules: { 'spelling/repeated-word': 'off' } });
    await client.next('workspace/diagnostic/refresh');
    assert.deepEqual(await problems(), []);
  });

  it('that are malformed are said, and replaced by their defaults', async () => {
    const settings = {
      rules: { 'spelling/repeated-word': 'loud', 'no/such-rule': 'error' },
      include: 'stories',
      exclude: [7],
      maxFileSize: -1,
    };
    client = await startClient({ capabilities: everything, settings });
    client.open(uri, copy);
    assert.deepEqual(await problems(), [['spelling/repeated-word', 2]]);
    for (const complaint of [
      /copydesk\.rules\.spelling\/repeated-word: expected one of error, .*, found "loud"/,
      /copydesk\.rules\.no\/such-rule: there is no such rule/,
      /copydesk\.include: expected a list of globs, found "stories"/,
      /copydesk\.exclude: expected a list of globs, found \[7\]/,
      /copydesk\.maxFileSize: expected a number of megabytes above 0, found -1/,
    ]) {
      await client.next<LogMessageParams>('window/logMessage', ({ message }) => complaint.test(message));
    }
  });

  it('of any shape at all leave the server alive', async () => {
    client = await startClient({ capabilities: everything });
    client.open(uri, copy);
    for (const settings of [
      null,
      7,
      'x',
      [],
      [{}],
      { rules: 3 },
      { rules: { __proto__: 'x' } },
      { rules: { constructor: 'error' } },
    ]) {
      change(settings);
      await client.next('workspace/diagnostic/refresh');
      assert.deepEqual(await problems(), [['spelling/repeated-word', 2]]);
    }
  });

  it('come by notification to clients that cannot be asked', async () => {
    client = await startClient({
      capabilities: pushOnly,
      initialize: { initializationOptions: { settings: { rules: { 'spelling/repeated-word': 'off' } } } },
    });
    client.open(uri, copy);
    const published = () => client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    assert.deepEqual((await published()).diagnostics, []);
    void client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { copydesk: { rules: { 'spelling/repeated-word': 'hint' } } },
    });
    assert.deepEqual(
      (await published()).diagnostics.map(({ severity }) => severity),
      [4],
    );
  });

  it('say which documents are articles, below the folder of the workspace', async () => {
    client = await startClient({
      capabilities: everything,
      settings: { include: ['stories/**'], exclude: ['**/drafts/**'] },
      initialize: {
        workspaceFolders: [{ uri: 'file:///my%20desk', name: 'desk' }],
        initializationOptions: { articleStatus: true },
      },
    });
    const state = async (path: string, languageId = 'plaintext'): Promise<string> => {
      client.open(path, copy, languageId);
      return (await client.next<ArticleStatus>('copydesk/articleStatus', (status) => status.uri === path)).state;
    };
    assert.equal(await state('file:///my%20desk/stories/quay.txt'), 'read');
    assert.equal(await state('file:///my%20desk/stories/drafts/quay.txt'), 'excluded');
    assert.equal(await state('file:///my%20desk/letters/quay.txt'), 'excluded');
    assert.equal(await state('file:///my%20desk/letters/quay.news', 'news'), 'read');
    assert.equal(await state('untitled:Untitled-1'), 'read');
    assert.deepEqual(await problems('file:///my%20desk/letters/quay.txt'), []);
    assert.deepEqual(await problems('file:///my%20desk/stories/quay.txt'), [['spelling/repeated-word', 2]]);
  });

  it('limit the size of documents, with one notice', async () => {
    client = await startClient({
      capabilities: everything,
      settings: { maxFileSize: 0.001 },
      initialize: { initializationOptions: { articleStatus: true } },
    });
    client.open(uri, copy.repeat(100));
    assert.deepEqual(await problems(), []);
    const { message } = await client.next<ShowMessageParams>('window/showMessage');
    assert.match(message, /harbour\.txt.*copydesk\.maxFileSize/);
    const status = await client.next<ArticleStatus>('copydesk/articleStatus');
    assert.deepEqual(status, { uri, version: 1, state: 'too-large', quotes: 0, sources: 0, words: 0, problems: 0 });
    client.change(uri, 2, copy);
    assert.deepEqual(await problems(), [['spelling/repeated-word', 2]]);
  });
});
