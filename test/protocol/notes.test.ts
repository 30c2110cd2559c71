import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  MarkupContent,
  PublishDiagnosticsParams,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { everything } from './support/capabilities.ts';
import { startClient, type TestClient } from './support/start-client.ts';

const copy = '“We will mend the quay by June,” said Ada Obi.\n';
const tape = 'WEBVTT\n\n00:00:42.000 --> 00:00:50.000\n<v Ada Obi>We will mend the quay by May. The money is there.\n';

describe('notes over the protocol', () => {
  let client: TestClient;
  let desk: string;
  const address = (name: string): string => pathToFileURL(join(desk, name)).href;
  const write = (name: string, text: string): void => writeFileSync(join(desk, name), text);

  beforeEach(() => {
    desk = mkdtempSync(join(tmpdir(), 'copydesk-notes-'));
    mkdirSync(join(desk, 'notes'));
    write('notes/council.vtt', tape);
  });
  afterEach(() => {
    client.kill();
    rmSync(desk, { recursive: true });
  });

  const start = async (settings: object): Promise<void> => {
    const folder = pathToFileURL(desk).href;
    const initialize = { rootUri: folder, workspaceFolders: [{ uri: folder, name: 'desk' }] };
    client = await startClient({ capabilities: everything, settings, initialize });
  };
  const problems = async (): Promise<readonly Diagnostic[]> => {
    const report = await client.ask<DocumentDiagnosticReport>('textDocument/diagnostic', address('story.txt'));
    return report.kind === 'full' ? report.items.filter(({ code }) => String(code).includes('notes')) : [];
  };
  /** Asks again whenever the server says so, until there are such problems. */
  const problemsOf = async (fits: (found: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> => {
    for (;;) {
      const found = await problems();
      if (fits(found)) return found;
      await client.next('workspace/diagnostic/refresh');
    }
  };

  it('that the settings name are found, read and compared, and the problem leads to them', async () => {
    await start({ notes: ['notes/**'] });
    client.open(address('story.txt'), copy);
    const [found] = await problemsOf(({ length }) => length > 0);
    assert.equal(found!.code, 'quotes/differs-from-notes');
    assert.match(found!.message as string, /“May” for “June”\. See council\.vtt, line 4 \(0:42\)/);
    const [related] = found!.relatedInformation ?? [];
    assert.deepEqual(
      [related?.location.uri, related?.message],
      [address('notes/council.vtt'), 'Ada Obi: We will mend the quay by May'],
    );
    assert.deepEqual(related!.location.range, { start: { line: 3, character: 11 }, end: { line: 3, character: 39 } });
    const hover = await client.ask<Hover>('textDocument/hover', address('story.txt'), { position: { line: 0, character: 5 } });
    const { value } = hover.contents as MarkupContent;
    assert.match(value, /\*\*Differs from the notes\*\*: \[council\.vtt, line 4, 0\\?:42\]\(file:.*notes\/council\.vtt#L4,12\)/);
    assert.match(value, /“We will mend the quay by ~~June~~ \*\*May\*\*,”/);
    assert.match(value, /Same speaker there: Ada Obi/);
  });

  it('that are attached to an article hold for it alone, and its quotation is changed only after asking', async () => {
    await start({});
    const target = { source: 'story.txt' };
    const item = {
      id: 'urn:x:1',
      type: 'Annotation',
      motivation: 'linking',
      'copydesk:kind': 'notes',
      body: [{ type: 'SpecificResource', source: 'notes/council.vtt' }],
      target,
    };
    write('story.txt.annotations.json', JSON.stringify({ items: [item] }));
    client.open(address('story.txt'), copy);
    const [found] = await problemsOf(({ length }) => length > 0);
    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', address('story.txt'), {
      range: found!.range,
      context: { diagnostics: [found], only: ['quickfix'] },
    });
    const action = actions.find(({ title }) => title.startsWith('Put the transcript’s words'));
    const { documentChanges, changeAnnotations } = action!.edit as WorkspaceEdit;
    assert.equal(changeAnnotations!['notes']!.needsConfirmation, true);
    assert.deepEqual((documentChanges![0] as { edits: unknown[] }).edits, [
      { range: { start: { line: 0, character: 26 }, end: { line: 0, character: 30 } }, newText: 'May', annotationId: 'notes' },
    ]);
    assert.ok(action!.isPreferred !== true);
    const all = await client.ask<CodeAction[]>('textDocument/codeAction', address('story.txt'), {
      range: found!.range,
      context: { diagnostics: [found], only: ['source.fixAll'] },
    });
    assert.deepEqual(all, [], 'fixing everything never changes what somebody said');
  });

  it('are read anew when they change, and new ones are found', async () => {
    await start({ notes: ['notes/**'] });
    client.open(address('story.txt'), copy);
    await problemsOf(({ length }) => length > 0);
    write('notes/council.vtt', tape.replace('by May', 'by June'));
    const tell = (name: string, type: number): void =>
      void client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: address(name), type }] });
    tell('notes/council.vtt', 2);
    assert.deepEqual(await problemsOf(({ length }) => length === 0), []);
    client.change(address('story.txt'), 2, '“Whoever doubts it may come and carry stones,” said Ada Obi.\n');
    const [missing] = await problemsOf(({ length }) => length > 0);
    assert.equal(missing!.code, 'quotes/not-in-notes');
    write('notes/later.txt', 'Ada Obi: Whoever doubts it may come and carry stones.\n');
    tell('notes/later.txt', 1);
    assert.deepEqual(await problemsOf(({ length }) => length === 0), []);
  });

  it('that are broken are said so at their place, and are no articles', async () => {
    write('notes/council.vtt', `${tape}\n00:xx --> 01:00\nNobody.\n`);
    await start({ notes: ['notes/**'] });
    client.open(address('story.txt'), copy);
    const { diagnostics } = await client.next<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      ({ uri }) => uri === address('notes/council.vtt'),
    );
    assert.deepEqual(
      diagnostics.map(({ message, range }) => [message, range.start.line]),
      [['“00:xx” is no time. Write hours, minutes and seconds, as in 00:03:10.000.', 5]],
    );
    write('notes/talk.txt', '“We will,” she said. “Nobody asked the the fishermen.”\n');
    client.open(address('notes/council.vtt'), '“Nobody asked the the fishermen.”\n');
    const report = await client.ask<DocumentDiagnosticReport>('textDocument/diagnostic', address('notes/council.vtt'));
    assert.deepEqual(report.kind === 'full' && report.items, []);
  });
});
