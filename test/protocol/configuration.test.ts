import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  DocumentDiagnosticReport,
  InitializeParams,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import type { ArticleStatus } from '../../server/src/protocol.ts';
import { everything, pushOnly } from './support/capabilities.ts';
import { startClient, type TestClient } from './support/start-client.ts';

const copy = 'The mayor opened the the quay.\n';
const noQuay = '{ "terms": [{ "avoid": "quay", "prefer": "dock" }] }';

describe('house style over the protocol', () => {
  let client: TestClient;
  let folder = '';
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
  });
  afterEach(async () => {
    client.kill();
    await rm(folder, { recursive: true });
  });

  const initialize = (options: object = {}, folders: readonly string[] = ['']): Partial<InitializeParams> => ({
    workspaceFolders: folders.map((path) => ({ uri: uriOf(path), name: path })),
    initializationOptions: options,
  });
  const found = async (of: string): Promise<unknown[]> => {
    const report = await client.ask<DocumentDiagnosticReport>('textDocument/diagnostic', of);
    return report.kind === 'full' ? report.items.map(({ code }) => code) : [report.kind];
  };
  const watched = (path: string): void =>
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(path), type: 2 }] });

  it('is that of the folder, and follows the file', async () => {
    await write('.copydesk.json', '{ "rules": { "spelling/repeated-word": "off" } }');
    client = await startClient({ capabilities: everything, initialize: initialize() });
    client.open(uriOf('a.txt'), copy);
    assert.deepEqual(await found(uriOf('a.txt')), []);
    await write('.copydesk.json', noQuay);
    watched('.copydesk.json');
    await client.next('workspace/diagnostic/refresh');
    assert.deepEqual(await found(uriOf('a.txt')), ['spelling/repeated-word', 'copy/house-term']);
  });

  it('offers what was probably meant for what is misspelt in it', async () => {
    client = await startClient({ capabilities: everything, initialize: initialize() });
    const text = '{ "extends": "gaurdian", "rules": { "quotes/unatributed": "eror" } }';
    client.open(uriOf('.copydesk.json'), text, 'jsonc');
    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', uriOf('.copydesk.json'), {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: text.length } },
      context: { diagnostics: [] },
    });
    assert.deepEqual(
      actions.map(({ title, edit }) => [title, Object.values(edit!.changes!)[0]![0]!.newText]),
      [
        ['Change to “guardian”', '"guardian"'],
        ['Change to “quotes/unattributed”', '"quotes/unattributed"'],
      ],
    );
  });

  it('holds as it stands in the editor, saved or not', async () => {
    client = await startClient({ capabilities: everything, initialize: initialize() });
    client.open(uriOf('a.txt'), copy);
    assert.deepEqual(await found(uriOf('a.txt')), ['spelling/repeated-word']);
    client.open(uriOf('.copydesk.json'), '{}', 'jsonc');
    await client.next('workspace/diagnostic/refresh');
    client.change(uriOf('.copydesk.json'), 2, noQuay);
    await client.next('workspace/diagnostic/refresh');
    assert.deepEqual(await found(uriOf('a.txt')), ['spelling/repeated-word', 'copy/house-term']);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf('.copydesk.json') } });
    await client.next('workspace/diagnostic/refresh');
    assert.deepEqual(await found(uriOf('a.txt')), ['spelling/repeated-word']);
  });

  it('is read through the client that says so, over any file system', async () => {
    client = await startClient({
      capabilities: everything,
      initialize: {
        workspaceFolders: [{ uri: 'memfs://desk/news', name: 'news' }],
        initializationOptions: { readsFiles: true },
      },
    });
    const asked: string[] = [];
    client.connection.onRequest('copydesk/readFile', ({ uri }: { uri: string }) => {
      asked.push(uri);
      return uri === 'memfs://desk/news/.copydesk.json' ? noQuay : null;
    });
    client.open('memfs://desk/news/sport/a.txt', copy);
    assert.deepEqual(await found('memfs://desk/news/sport/a.txt'), ['spelling/repeated-word', 'copy/house-term']);
    assert.deepEqual(asked.sort(), [
      'memfs://desk/news/.copydesk.json',
      'memfs://desk/news/.copydesk/stet.json',
      'memfs://desk/news/sport/.copydesk.json',
    ]);
  });

  it('differs from folder to folder of a workspace', async () => {
    await write('one/.copydesk.json', noQuay);
    await write('two/.copydesk.json', '{ "rules": { "spelling/repeated-word": "off" } }');
    client = await startClient({ capabilities: everything, initialize: initialize({}, ['one', 'two']) });
    for (const path of ['one/a.txt', 'two/a.txt']) client.open(uriOf(path), copy);
    assert.deepEqual(await found(uriOf('one/a.txt')), ['spelling/repeated-word', 'copy/house-term']);
    assert.deepEqual(await found(uriOf('two/a.txt')), []);
  });

  it('comes from the whole repository, but for a folder that is not trusted from that folder alone', async () => {
    await write('.git/HEAD', '');
    await write('.copydesk.json', noQuay);
    client = await startClient({ capabilities: everything, initialize: initialize({}, ['desk']) });
    client.open(uriOf('desk/a.txt'), copy);
    assert.deepEqual(await found(uriOf('desk/a.txt')), ['spelling/repeated-word', 'copy/house-term']);
    client.kill();
    client = await startClient({ capabilities: everything, initialize: initialize({ isTrusted: false }, ['desk']) });
    client.open(uriOf('desk/a.txt'), copy);
    assert.deepEqual(await found(uriOf('desk/a.txt')), ['spelling/repeated-word']);
  });

  it('gives way to front matter, and that to what the editor’s settings say', async () => {
    await write('.copydesk.json', '{ "extends": "guardian", "rules": { "spelling/repeated-word": "off" } }');
    client = await startClient({ capabilities: everything, initialize: initialize() });
    const levelOf = async (text: string): Promise<unknown> => {
      client.open(uriOf('a.md'), text, 'markdown');
      const report = await client.ask<DocumentDiagnosticReport>('textDocument/diagnostic', uriOf('a.md'));
      await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf('a.md') } });
      return report.kind === 'full' && report.items.find(({ code }) => code === 'spelling/repeated-word')?.severity;
    };
    assert.equal(await levelOf(copy), undefined);
    const matter = `---\ncopydesk:\n  rules:\n    spelling/repeated-word: information\n---\n\n${copy}`;
    assert.equal(await levelOf(matter), 3);
    client.setSettings({ rules: { 'spelling/repeated-word': 'error' } });
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.next('workspace/diagnostic/refresh');
    assert.equal(await levelOf(matter), 1);
  });

  it('of the person’s liking counts where no desk names a house', async () => {
    const settings = { houseStyle: 'guardian' };
    client = await startClient({ capabilities: everything, initialize: initialize({}, ['one', 'two']), settings });
    await write('two/.copydesk.json', '{ "extends": "ap" }');
    for (const path of ['one/a.txt', 'two/a.txt']) client.open(uriOf(path), 'The NATO fleet left.\n');
    assert.deepEqual(await found(uriOf('one/a.txt')), ['copy/house-term']);
    assert.deepEqual(await found(uriOf('two/a.txt')), []);
  });

  it('has mistakes in its file said there, open or not, and in front matter', async () => {
    await write('.copydesk.json', '{\n  "rulez": {},\n  "extends": "guardain"\n}');
    client = await startClient({ capabilities: everything, initialize: initialize() });
    client.open(uriOf('a.md'), `---\ncopydesk: { extends: bcb }\n---\n\n${copy}`, 'markdown');
    assert.deepEqual(await found(uriOf('a.md')), ['unknown-style', 'spelling/repeated-word']);
    const closed = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    assert.equal(closed.uri, uriOf('.copydesk.json'));
    assert.deepEqual(
      closed.diagnostics.map(({ code, range }) => [code, range.start.line, range.start.character]),
      [
        ['unknown-key', 1, 2],
        ['unknown-style', 2, 13],
      ],
    );
    client.open(uriOf('.copydesk.json'), '{ "rules": { "quotes/unclozed": "off" } }', 'jsonc');
    const now = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    assert.deepEqual(now, { uri: uriOf('.copydesk.json'), diagnostics: [] });
    const report = await client.ask<DocumentDiagnosticReport>('textDocument/diagnostic', uriOf('.copydesk.json'));
    assert.match(JSON.stringify(report), /no rule “quotes\/unclozed”. Did you mean “quotes\/unclosed”/);
  });

  it('has notes that nothing answers to said in their file, open or not', async () => {
    const entry = { file: 'a.txt', rule: 'spelling/repeated-word', scope: 'story', words: 'the the', reason: 'meant' };
    const stet = JSON.stringify({ stet: [entry] });
    await write('.copydesk.json', '{}');
    await write('.copydesk/stet.json', stet);
    client = await startClient({ capabilities: everything, initialize: initialize() });
    client.open(uriOf('a.txt'), 'They stood on the the quay.\n');
    assert.deepEqual(await found(uriOf('a.txt')), []);
    client.change(uriOf('a.txt'), 2, 'They stood on the quay.\n');
    assert.deepEqual(await found(uriOf('a.txt')), []);
    const closed = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    assert.deepEqual([closed.uri, closed.diagnostics.map(({ code }) => code)], [uriOf('.copydesk/stet.json'), ['stale-stet']]);
    client.open(uriOf('.copydesk/stet.json'), stet, 'json');
    assert.deepEqual(await found(uriOf('.copydesk/stet.json')), ['stale-stet']);
    client.change(uriOf('a.txt'), 3, 'They stood on the the quay.\n');
    assert.deepEqual(await found(uriOf('a.txt')), []);
    assert.deepEqual(await found(uriOf('.copydesk/stet.json')), []);
  });

  it('is no article: nothing else is answered about its file, and no status is sent', async () => {
    const capabilities = { ...pushOnly };
    client = await startClient({ capabilities, initialize: initialize({ articleStatus: true }) });
    client.open(uriOf('.copydesk.json'), '{ "rulez": {} }', 'jsonc');
    const pushed = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    assert.deepEqual(
      pushed.diagnostics.map(({ code }) => code),
      ['unknown-key'],
    );
    assert.equal(await client.ask('textDocument/hover', uriOf('.copydesk.json'), { position: { line: 0, character: 4 } }), null);
    client.open(uriOf('a.txt'), copy);
    const status = await client.next<ArticleStatus>('copydesk/articleStatus');
    assert.equal(status.uri, uriOf('a.txt'));
  });

  it('that is hostile is a mistake in its file; the articles are answered', async () => {
    client = await startClient({ capabilities: everything, initialize: initialize() });
    client.open(uriOf('a.txt'), copy);
    const round = '{ "extends": "./b.copydesk.json" }';
    await write('b.copydesk.json', round);
    for (const [text, code] of [
      ['['.repeat(50_000), 'too-deep'],
      ['{ "__proto__": { "rules": 1 }, "constructor": 2 }', 'unknown-key'],
      [round, 'cycle'],
      ['{ "extends": "../../etc/x.copydesk.json" }', 'outside'],
    ] as const) {
      client.open(uriOf('.copydesk.json'), text, 'jsonc');
      const codes = [await found(uriOf('.copydesk.json')), await found(uriOf('b.copydesk.json'))].flat();
      const report = await client.ask<DocumentDiagnosticReport>('textDocument/diagnostic', uriOf('.copydesk.json'));
      if (code !== 'cycle') assert.equal(report.kind === 'full' && report.items[0]?.code, code, codes.join());
      assert.deepEqual(await found(uriOf('a.txt')), ['spelling/repeated-word']);
      await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf('.copydesk.json') } });
    }
    client.open(uriOf('b.copydesk.json'), round, 'jsonc');
    assert.deepEqual(await found(uriOf('b.copydesk.json')), ['cycle']);
  });
});
