/** A long document: what can be said at once is said at once, the rest when typing pauses. */
import assert from 'node:assert/strict';
import type { FullDocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { everything } from './support/capabilities.ts';
import { startClient, type TestClient } from './support/start-client.ts';

const uri = 'file:///desk/long.txt';
const refresh = 'workspace/diagnostic/refresh';
const paragraphs = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `Boat ${i + 100} left the harbour of Penwick at dawn, its skipper said, and came back with the tide that night.`,
  ).join('\n\n');
const story = [
  'Boats leave Penwick',
  paragraphs(80),
  'Odile Marrant was named head of the Penwick Harbour Trust on Monday. “We looked far and wide,” said Tom Ash. “Marrant knows the docks.”',
  'Marant said she would open two more.',
  paragraphs(80),
  'It was the the end of a day.',
].join('\n\n');

async function codes(client: TestClient): Promise<readonly string[]> {
  const { items } = await client.ask<FullDocumentDiagnosticReport>('textDocument/diagnostic', uri);
  return items.map(({ code }) => String(code)).filter((code) => /repeated-word|inconsistent-spelling/.test(code));
}

describe('a long document', () => {
  let client: TestClient;
  afterEach(() => client.kill());

  it('is answered at its top and after an edit at once, and then the editor is told to ask again', async () => {
    client = await startClient({ capabilities: everything });
    client.open(uri, story.replace('with the tide', 'with the the tide'));
    assert.deepEqual(await codes(client), ['spelling/repeated-word']);
    await client.next(refresh);
    assert.deepEqual(await codes(client), ['spelling/repeated-word', 'names/inconsistent-spelling', 'spelling/repeated-word']);
    client.change(uri, 2, story);
    await client.ask('textDocument/documentSymbol', uri);
    const typed = story.replace('Boat 150 left', 'Boat 150 left the the port, left');
    client.change(uri, 3, typed);
    assert.deepEqual(await codes(client), ['spelling/repeated-word', 'names/inconsistent-spelling', 'spelling/repeated-word']);
    await client.next(refresh);
    client.change(uri, 4, typed.replace('Marant said', 'Marant, said'));
    const first = await codes(client);
    await client.next(refresh);
    assert.deepEqual(first, ['spelling/repeated-word', 'spelling/repeated-word']);
    assert.deepEqual(await codes(client), ['spelling/repeated-word', 'names/inconsistent-spelling', 'spelling/repeated-word']);
  });

  it('is answered as a whole where something has asked for the whole already', async () => {
    client = await startClient({ capabilities: everything });
    client.open(uri, story);
    await client.ask('textDocument/documentSymbol', uri);
    assert.deepEqual(await codes(client), ['names/inconsistent-spelling', 'spelling/repeated-word']);
  });

  it('is read anew where it is closed and opened again while it is read', async () => {
    client = await startClient({ capabilities: everything });
    client.open(uri, story);
    const before = client.ask('textDocument/documentSymbol', uri).catch(() => null);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    client.open(uri, story.replaceAll('Tom Ash', 'Ada Quill'));
    await before;
    const symbols = await client.ask('textDocument/documentSymbol', uri);
    assert.match(JSON.stringify(symbols), /Ada Quill/);
  });

  it('is answered as a whole to an editor that can’t be told to ask again, and where the desk leaves something as it is', async () => {
    const { workspace, ...rest } = everything;
    client = await startClient({ capabilities: { ...rest, workspace: { ...workspace, diagnostics: {} } } });
    client.open(uri, story);
    assert.deepEqual(await codes(client), ['names/inconsistent-spelling', 'spelling/repeated-word']);
    client.kill();
    client = await startClient({ capabilities: everything });
    client.open(uri, `${story}\n\n<!-- copydesk-ignore-story spelling/repeated-word: as sung -->`);
    assert.deepEqual(await codes(client), ['names/inconsistent-spelling']);
  });
});
