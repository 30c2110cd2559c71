import assert from 'node:assert/strict';
import { chmodSync, readdirSync } from 'node:fs';
import type {
  CodeAction,
  DocumentDiagnosticReport,
  Hover,
  MarkupContent,
  PublishDiagnosticsParams,
  ShowMessageParams,
} from 'vscode-languageserver-protocol';
import type {
  ImportAnswer,
  NoteAnswer,
  NoteBody,
  NoteChange,
  NoteParams,
  StoryChecks,
  StorySources,
} from '../../server/src/protocol.ts';
import { boats, copy, nobody, placeOf } from './support/annotated-story.ts';
import { everything } from './support/capabilities.ts';
import { type DeskFolder, makeDeskFolder } from './support/desk-folder.ts';
import { startClient, type TestClient } from './support/start-client.ts';

describe('annotations over the protocol', function () {
  this.timeout(180_000);
  let client: TestClient;
  let desk: DeskFolder;
  const name = 'ferry.txt';
  const sidecar = `${name}.annotations.json`;
  beforeEach(() => {
    desk = makeDeskFolder();
  });
  afterEach(() => {
    client.kill();
    desk.remove();
  });

  const start = async (options: object = {}): Promise<void> => {
    client = await startClient({
      capabilities: everything,
      settings: { checker: 'Ines Falk' },
      initialize: { initializationOptions: { articleChanged: true, ...options } },
    });
  };
  const open = (text = copy): void => {
    desk.write(name, text);
    client.open(desk.uri(name), text);
  };
  const note = (change: NoteChange, uri = desk.uri(name)): Promise<NoteAnswer> => {
    const params: NoteParams = { textDocument: { uri }, change };
    return client.connection.sendRequest('copydesk/note', params);
  };
  const say = (body: NoteBody, words: string): Promise<NoteAnswer> => note({ do: 'note', body, places: [placeOf(words)] });
  const checks = (uri = desk.uri(name)): Promise<StoryChecks> => client.ask('copydesk/checks', uri);
  const speakers = async (): Promise<string[]> =>
    (await client.ask<StorySources>('copydesk/sources', desk.uri(name))).sources.flatMap((source) =>
      source.passages.map(({ text }) => `${source.name}: ${text}`),
    );
  const verified: NoteBody = { kind: 'check', status: 'verified', note: 'On tape.', evidence: 'tapes/haag.vtt#L3' };

  it('come under the name that the settings have, and no name is asked for where the document is not read', async () => {
    await start();
    open();
    assert.deepEqual(await client.ask('copydesk/checker', desk.uri(name)), { name: 'Ines Falk' });
    assert.equal(await client.ask('copydesk/checker', desk.uri('closed.txt')), null);
  });

  it('are noted beside the article, hold everywhere, and are there again', async () => {
    await start();
    open();
    const unattributed = async (): Promise<boolean> => {
      const report = await client.ask<DocumentDiagnosticReport>('textDocument/diagnostic', desk.uri(name));
      return report.kind === 'full' && report.items.some(({ code }) => code === 'quotes/unattributed');
    };
    assert.ok(await unattributed());
    assert.deepEqual(await say({ kind: 'speaker', speaker: 'Torben Haag' }, nobody), { isWritten: true, trouble: null });
    await say({ kind: 'speaker', speaker: 'Ines Falk' }, boats);
    const told = ['Ines Falk: The boats will stay in port', 'Torben Haag: Nobody asked the islanders what they want from us.'];
    assert.deepEqual(await speakers(), told);
    assert.ok(!(await unattributed()));
    await client.stop();
    await start();
    // Edited elsewhere meanwhile.
    client.open(desk.uri(name), `A new lead about rain on the quay.\n\n${copy}`);
    assert.deepEqual(await speakers(), told);
    const { annotations } = await checks();
    assert.deepEqual(
      annotations.map(({ says, by, place }) => [says, by, place?.start.line]),
      [
        ['by Ines Falk', 'Ines Falk', 4],
        ['by Torben Haag', 'Ines Falk', 8],
      ],
    );
    assert.deepEqual(readdirSync(desk.path).sort(), [name, sidecar]);
  });

  it('of another tool are taken up, once, and what is none is refused', async () => {
    await start();
    open();
    const selector = (exact: string) => [{ type: 'TextQuoteSelector', exact }];
    const one = (id: string, exact: string, value: string) => ({
      id,
      type: 'Annotation',
      body: { type: 'TextualBody', value },
      target: { source: name, selector: selector(exact) },
    });
    const text = JSON.stringify({ items: [one('urn:x:1', '4,200', 'Who counted?'), one('urn:x:2', 'a herd of goats', 'Cut?')] });
    const take = (given: string): Promise<ImportAnswer> =>
      client.connection.sendRequest('copydesk/import', { textDocument: { uri: desk.uri(name) }, text: given });
    assert.deepEqual(await take(text), { added: 2, known: 0, orphaned: 1, complaints: [], isWritten: true });
    assert.deepEqual(await take(text), { added: 0, known: 2, orphaned: 0, complaints: [], isWritten: true });
    const { annotations, orphans } = await checks();
    assert.deepEqual(
      [annotations, orphans].map((all) => all.map(({ note }) => note)),
      [['Who counted?'], ['Cut?']],
    );
    await assert.rejects(take('{ "items": ['), /cannot note this: 1:\d+: /);
  });

  it('name the notes that the article rests on, which can be taken away again', async () => {
    await start();
    open();
    await note({ do: 'note', body: { kind: 'notes', source: 'tapes/haag.vtt' }, places: [] });
    const { annotations } = await checks();
    assert.deepEqual(
      annotations.map(({ source }) => source),
      ['tapes/haag.vtt'],
    );
    await note({ do: 'remove', id: annotations[0]!.id });
    assert.deepEqual((await checks()).annotations, []);
  });

  it('count what has been checked', async () => {
    await start();
    open();
    await say(verified, boats);
    await say({ kind: 'check', status: 'disputed', note: 'The council says 4,300.', evidence: null }, '4,200');
    const found = await checks();
    assert.deepEqual([found.verified, found.quotations], [1, 2]);
    assert.deepEqual(
      found.checks.map(({ subject, state, text, by }) => [subject, state, text, by]),
      [
        ['quotation', 'verified', 'The boats will stay in port', 'Ines Falk'],
        ['quotation', 'unchecked', 'Nobody asked the islanders what they want from us.', null],
        ['figure', 'disputed', '4,200', 'Ines Falk'],
      ],
    );
    assert.equal(found.checks[0]?.evidenceUri, `${desk.uri('tapes')}/haag.vtt#L3`);
    client.change(desk.uri(name), 2, copy.replace('will stay', 'shall stay'));
    const changed = await checks();
    assert.deepEqual([changed.verified, changed.checks[0]?.state], [0, 'changed']);
    client.change(desk.uri(name), 3, 'All is rewritten.');
    assert.deepEqual(
      (await checks()).orphans.map(({ says, text }) => [says, text]),
      [
        ['verified', boats],
        ['disputed', '4,200'],
      ],
    );
  });

  it('are changed, moved and taken away; without any the sidecar is gone', async () => {
    await start();
    open();
    await say(verified, boats);
    const [first] = (await checks()).checks;
    await note({ do: 'change', id: first!.id, body: { ...verified, status: 'to-check' } as NoteBody });
    assert.equal((await checks()).checks[0]?.state, 'to-check');
    await note({ do: 'move', id: first!.id, places: [placeOf('4,200')] });
    assert.equal((await checks()).checks[2]?.state, 'to-check');
    await note({ do: 'remove', id: first!.id });
    assert.equal(desk.read(sidecar), null);
  });

  it('of somebody else are heard of, and kept when one’s own are written', async () => {
    await start();
    open();
    await say(verified, boats);
    await client.next('copydesk/articleChanged');
    const own = desk.read(sidecar)!;
    const theirs = own.replace(/urn:uuid:[0-9a-f-]+/, 'urn:uuid:other').replaceAll('Ines Falk', 'Tor Lind');
    desk.write(sidecar, theirs);
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: desk.uri(sidecar), type: 2 }],
    });
    await client.next('copydesk/articleChanged');
    await client.next('workspace/diagnostic/refresh');
    assert.equal((await checks()).checks[0]?.by, 'Tor Lind');
    // Written again, and this time nobody has told the server.
    desk.write(sidecar, theirs.replace('urn:uuid:other', 'urn:uuid:another').replace('On tape.', 'On the second tape.'));
    await say({ kind: 'type', type: 'place' }, 'port');
    assert.match(desk.read(sidecar)!, /On the second tape[^]*"copydesk:kind":"type"/);
  });

  it('of two servers at once are all kept', async () => {
    await start();
    open();
    const other = await startClient({ capabilities: everything, settings: { checker: 'Tor Lind' } });
    other.open(desk.uri(name), copy);
    const words = copy.match(/\p{L}{4,}/gu)!.filter((word, i, all) => copy.split(word).length === 2 && all.indexOf(word) === i);
    await Promise.all(
      words.map((word, i) =>
        (i % 2 === 0 ? client : other).connection.sendRequest('copydesk/note', {
          textDocument: { uri: desk.uri(name) },
          change: { do: 'note', body: { kind: 'comment', text: word }, places: [placeOf(word)] },
        }),
      ),
    );
    assert.equal(desk.read(sidecar)!.split('"copydesk:kind":"comment"').length - 1, words.length);
    assert.deepEqual(readdirSync(desk.path).sort(), [name, sidecar]);
    await other.stop();
  });

  for (const [what, content, says] of [
    ['broken', '{\n  "items": [}\n', /ferry\.txt\.annotations\.json:2:13: This is no JSON: Value expected\. It is left as it is/],
    ['foreign', '{"pages": 3}', /ferry\.txt\.annotations\.json:1:1: This holds no annotations/],
  ] as const) {
    it(`are never written over a ${what} file, and kept until it is mended`, async () => {
      desk.write(sidecar, content);
      await start();
      open();
      const [trouble] = (await checks()).troubles;
      assert.match(trouble!.message, says);
      // Among the editor’s problems too, at its place in the file.
      const { diagnostics } = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
      assert.deepEqual([diagnostics[0]?.severity, diagnostics[0]?.range.start], [1, trouble!.place!.start]);
      const answer = await say(verified, boats);
      assert.equal(answer.isWritten, false);
      await client.next('copydesk/articleChanged');
      const { message } = await client.next<ShowMessageParams>('window/showMessage');
      assert.match(message, says);
      assert.match(message, /kept in memory meanwhile/);
      assert.equal(desk.read(sidecar), content);
      assert.deepEqual([(await checks()).verified, (await checks()).unwritten], [1, 1]);
      desk.write(sidecar, '{"items": []}');
      void client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: desk.uri(sidecar), type: 2 }],
      });
      await client.next('copydesk/articleChanged');
      assert.match(desk.read(sidecar)!, /On tape\./);
      assert.deepEqual([(await checks()).troubles, (await checks()).unwritten], [[], 0]);
      const mended = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
      assert.deepEqual(mended, { uri: desk.uri(sidecar), diagnostics: [] });
    });
  }

  it('say so where the folder is read-only', async () => {
    await start();
    open();
    chmodSync(desk.path, 0o555);
    try {
      const { isWritten, trouble } = await say(verified, boats);
      assert.equal(isWritten, false);
      assert.match(trouble!, /^The folder .* is read-only: nothing was written there\./);
      assert.equal((await checks()).verified, 1);
    } finally {
      chmodSync(desk.path, 0o755);
    }
  });

  it('of an article that was never saved are kept in memory', async () => {
    await start();
    const uri = 'untitled:Untitled-1';
    client.open(uri, copy);
    await note({ do: 'note', body: verified, places: [placeOf(boats)] }, uri);
    assert.equal((await checks(uri)).verified, 1);
  });

  it('of an article that was never saved go with it to the file it is saved as, whichever comes first', async () => {
    await start();
    for (const [i, order] of (['open first', 'close first', 'as VS Code does it'] as const).entries()) {
      const unsaved = `untitled:Untitled-${i + 1}`;
      const saved = `saved-${i}.txt`;
      client.open(unsaved, copy);
      await note({ do: 'note', body: verified, places: [placeOf(boats)] }, unsaved);
      desk.write(saved, copy);
      const openSaved = (): void => client.open(desk.uri(saved), copy);
      const close = (): void =>
        void client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: unsaved } });
      const steps = {
        'open first': [openSaved, close],
        'close first': [close, openSaved],
        'as VS Code does it': [
          () => client.open(desk.uri(saved), ''),
          () => client.change(desk.uri(saved), 2, copy),
          () => client.change(unsaved, 2, ''),
          close,
        ],
      };
      steps[order].forEach((step) => step());
      await client.next('copydesk/articleChanged', ({ uri }: { uri: string }) => uri === desk.uri(saved));
      assert.match(desk.read(`${saved}.annotations.json`)!, /"source":"saved-\d\.txt"/);
      assert.equal((await checks(desk.uri(saved))).verified, 1);
      client.open(unsaved, copy);
      assert.equal((await checks(unsaved)).verified, 0);
    }
  });

  it('move along when an article is renamed, and are not put over others', async () => {
    await start();
    open();
    await say(verified, boats);
    const rename = (newName: string): Promise<unknown> =>
      client.connection.sendRequest('workspace/willRenameFiles', {
        files: [{ oldUri: desk.uri(name), newUri: desk.uri(newName) }],
      });
    const [from, to] = [desk.uri(sidecar), desk.uri('strike.txt.annotations.json')];
    const options = { overwrite: false, ignoreIfExists: true };
    assert.deepEqual(await rename('strike.txt'), {
      documentChanges: [{ kind: 'rename', oldUri: from, newUri: to, options }],
    });
    desk.write('strike.txt.annotations.json', '{"items": []}');
    assert.equal(await rename('strike.txt'), null);
    const { message } = await client.next<ShowMessageParams>('window/showMessage');
    assert.match(message, /^strike\.txt\.annotations\.json is there already/);
  });

  it('are offered as quick fixes with a command, on demand alone', async () => {
    await start();
    open();
    const actions = (triggerKind: number) =>
      client.ask<CodeAction[]>('textDocument/codeAction', desk.uri(name), {
        range: { start: placeOf('stay').start, end: placeOf('stay').start },
        context: { diagnostics: [], triggerKind, only: ['quickfix'] },
      });
    assert.deepEqual(await actions(2), []);
    const offered = await actions(1);
    const fix = offered.find(({ title }) => title === 'Mark as said by Ines Falk');
    assert.ok(fix?.command, offered.map(({ title }) => title).join('\n'));
    await client.connection.sendRequest('workspace/executeCommand', fix.command);
    assert.ok((await speakers()).includes('Ines Falk: The boats will stay in port'));
    const back = (await actions(1)).find(({ title }) => title === 'Take back the correction “by Ines Falk”');
    await client.connection.sendRequest('workspace/executeCommand', back!.command);
    assert.ok((await speakers()).includes('Torben Haag: The boats will stay in port'));
    assert.equal(desk.read(sidecar), null);
  });

  it('say in the hover who has checked what and when', async () => {
    await start();
    open();
    await say(verified, boats);
    await say({ kind: 'check', status: 'disputed', note: 'Council: 4,300', evidence: null }, '4,200');
    const hover = async (words: string) =>
      (
        (await client.ask<Hover>('textDocument/hover', desk.uri(name), { position: placeOf(words).start }))
          .contents as MarkupContent
      ).value;
    assert.match(
      await hover('boats'),
      /^\*\*Verified\*\* by Ines Falk, \d+ \w+ \d{4} {2}\nOn tape\. {2}\nEvidence: \[tapes\/haag\.vtt\\#L3\]\(file:/,
    );
    assert.match(await hover('4,200'), /^\*\*Disputed\*\* by Ines Falk/);
  });

  it('go through the editor where the server does not reach the file', async () => {
    await start({ files: true });
    const uri = 'vscode-vfs://desk/ferry.txt';
    const files = new Map<string, string>();
    client.connection.onRequest('copydesk/fetchFile', ({ uri: of }: { uri: string }) => ({ text: files.get(of) ?? null }));
    client.connection.onRequest('copydesk/replaceFile', ({ uri: of, expected, text }: Record<string, string | null>) => {
      if ((files.get(of!) ?? null) !== expected) return { changed: true };
      files.set(of!, text!);
      return { changed: false };
    });
    client.open(uri, copy);
    assert.ok((await note({ do: 'note', body: verified, places: [placeOf(boats)] }, uri)).isWritten);
    assert.match(files.get(`${uri}.annotations.json`)!, /"source":"ferry.txt"/);
  });

  it('refuse what makes no sense', async () => {
    await start();
    open();
    for (const change of [
      null,
      {},
      { do: 'note' },
      { do: 'note', body: { kind: 'speaker', speaker: '' }, places: [placeOf(boats)] },
      { do: 'note', body: verified, places: [] },
      { do: 'note', body: verified, places: [{ start: placeOf(boats).start, end: placeOf(boats).start }] },
      { do: 'burn', id: 'x' },
    ]) {
      await assert.rejects(note(change as never), /Copydesk cannot note this/, JSON.stringify(change));
    }
    assert.equal(desk.read(sidecar), null);
  });
});
