/** What an editor is told while somebody types into the real server, and when the place is left. */
import assert from 'node:assert/strict';
import {
  type CodeLens,
  type FullDocumentDiagnosticReport,
  type PublishDiagnosticsParams,
  TextDocumentSaveReason,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { StoryNames, StorySources } from '../../server/src/protocol.ts';
import { everything, pushOnly } from './support/capabilities.ts';
import { startClient, type TestClient } from './support/start-client.ts';

const uri = 'file:///desk/typed.news';
const refresh = 'workspace/diagnostic/refresh';
const top = `Ferry crews vote on a strike

Ines Falk, who leads the crews’ union, met the owners in Penwick on Monday.

`;
const below = `

It rained all night.

“The boats will stay in port,” Falk said.`;
const half = '“Nobody asked the islanders what they want';

/** A document that is typed into by small changes, and asked about at each of them. */
function typist(client: TestClient, start: string) {
  let document = TextDocument.create(uri, 'news', 1, start);
  client.open(uri, start, 'news');
  const replace = (from: number, to: number, text: string): void => {
    const range = { start: document.positionAt(from), end: document.positionAt(to) };
    const version = document.version + 1;
    const contentChanges = [{ range, text }];
    document = TextDocument.update(document, contentChanges, version);
    void client.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  };
  const codes = async (): Promise<readonly string[]> => {
    const { items } = await client.ask<FullDocumentDiagnosticReport>('textDocument/diagnostic', uri);
    return items.map(({ code }) => String(code));
  };
  return {
    replace,
    codes,
    /** Types the words key by key; gives all that was said at any stroke. */
    async type(at: number, words: string): Promise<readonly string[]> {
      const all = new Set<string>();
      for (const [i, key] of [...words].entries()) {
        replace(at + i, at + i, key);
        for (const code of await codes()) all.add(code);
      }
      return [...all];
    },
    positionOf: (words: string) => document.positionAt(document.getText().indexOf(words)),
    save(reason: TextDocumentSaveReason) {
      void client.connection.sendNotification('textDocument/willSave', { textDocument: { uri }, reason });
      void client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    },
  };
}

/** As the editor for which Copydesk is made asks. */
const waits = { waitsWhileTyping: true };

describe('somebody who types a story', () => {
  let client: TestClient;
  afterEach(() => client.kill());

  it('sees no alarm for what is not yet written', async () => {
    client = await startClient({ capabilities: everything, initialize: { initializationOptions: waits } });
    const { codes, type } = typist(client, top + below);
    assert.deepEqual(await codes(), []);
    assert.deepEqual(await type(top.length, `${half},” said Torben Haag. “`), []);
  });

  it('is told once the paragraph is left by an edit elsewhere', async () => {
    client = await startClient({ capabilities: everything, initialize: { initializationOptions: waits } });
    const { codes, type, replace } = typist(client, top + below);
    await codes();
    assert.deepEqual(await type(top.length, half), []);
    replace(0, 1, 'f');
    assert.deepEqual(await codes(), ['quotes/unclosed']);
  });

  for (const [what, method, extra] of [
    ['marks', 'textDocument/documentHighlight', {}],
    ['actions', 'textDocument/codeAction', { context: { diagnostics: [], triggerKind: 2 } }],
  ] as const) {
    it(`is told when the cursor goes to another paragraph, which the editor shows by asking for ${what}`, async () => {
      client = await startClient({ capabilities: everything, initialize: { initializationOptions: waits } });
      const { codes, type, positionOf } = typist(client, top + below);
      await codes();
      await type(top.length, half);
      const ask = (words: string) => {
        const position = positionOf(words);
        return client.ask(method, uri, { position, range: { start: position, end: position }, ...extra });
      };
      await ask('islanders');
      assert.deepEqual(await codes(), []);
      await ask('It rained');
      await client.next(refresh);
      assert.deepEqual(await codes(), ['quotes/unclosed']);
    });
  }

  it('is told when they save, not when the editor does', async () => {
    client = await startClient({ capabilities: everything, initialize: { initializationOptions: waits } });
    const { codes, type, save } = typist(client, top + below);
    await codes();
    await type(top.length, half);
    save(TextDocumentSaveReason.AfterDelay);
    assert.deepEqual(await codes(), []);
    save(TextDocumentSaveReason.Manual);
    await client.next(refresh);
    assert.deepEqual(await codes(), ['quotes/unclosed']);
    assert.deepEqual(await type(top.length + half.length, ' of'), ['quotes/unclosed'], 'and what is said stays said');
  });

  it('is told when an editor saves that does not say why', async () => {
    const { textDocument, ...rest } = everything;
    const synchronization = { didSave: true };
    client = await startClient({
      capabilities: { ...rest, textDocument: { ...textDocument, synchronization } },
      initialize: { initializationOptions: waits },
    });
    const { codes, type, save } = typist(client, top + below);
    await codes();
    await type(top.length, half);
    save(TextDocumentSaveReason.Manual);
    await client.next(refresh);
    assert.deepEqual(await codes(), ['quotes/unclosed']);
  });

  it('has no word put above a quotation before its speaker is named', async () => {
    client = await startClient({ capabilities: everything, initialize: { initializationOptions: waits } });
    const { codes, type, save } = typist(client, top + below);
    await codes();
    const lenses = async (): Promise<number> => (await client.ask<CodeLens[]>('textDocument/codeLens', uri)).length;
    assert.deepEqual(await type(top.length, `It rained. ${half} from us and the boats.”`), []);
    assert.equal(await lenses(), 1);
    save(TextDocumentSaveReason.Manual);
    await client.next(refresh);
    assert.equal(await lenses(), 2);
  });

  it('sees no row for a quotation without a source, nor for half a name, until they leave', async () => {
    client = await startClient({
      capabilities: everything,
      initialize: { initializationOptions: { ...waits, articleChanged: true } },
    });
    const { codes, type, save } = typist(client, top + below);
    await codes();
    await type(top.length, `The talks had gone on for days. ${half} from us.” Fal`);
    const rows = async (): Promise<readonly (readonly string[])[]> => {
      const { sources } = await client.ask<StorySources>('copydesk/sources', uri);
      const { names } = await client.ask<StoryNames>('copydesk/names', uri);
      return [sources.map(({ name }) => name), names.flatMap(({ conflicts }) => conflicts.map(({ rare }) => rare))];
    };
    assert.deepEqual(await rows(), [['Ines Falk'], []]);
    save(TextDocumentSaveReason.Manual);
    await client.next('copydesk/articleChanged');
    assert.deepEqual(await rows(), [['No source', 'Ines Falk'], ['Fal']]);
  });

  it('is told of a paragraph that is pasted, and of an undo that brings it back', async () => {
    client = await startClient({ capabilities: everything, initialize: { initializationOptions: waits } });
    const { codes, replace } = typist(client, top + below);
    await codes();
    const pasted = `${half} from us and our boats, which are ours.`;
    replace(top.length, top.length, pasted);
    assert.deepEqual(await codes(), ['quotes/unclosed']);
    replace(top.length, top.length + pasted.length, '');
    assert.deepEqual(await codes(), []);
    replace(top.length, top.length, pasted);
    assert.deepEqual(await codes(), ['quotes/unclosed']);
  });

  it('is told of a change of settings at once', async () => {
    client = await startClient({ capabilities: everything, initialize: { initializationOptions: waits } });
    const { codes, type } = typist(client, top + below);
    await codes();
    await type(top.length, half);
    client.setSettings({ rules: { 'quotes/unclosed': 'hint' } });
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.next(refresh);
    assert.deepEqual(await codes(), ['quotes/unclosed']);
  });

  it('sees no alarm in a long story either', async () => {
    client = await startClient({ capabilities: everything, initialize: { initializationOptions: waits } });
    const long = Array.from(
      { length: 200 },
      (_, i) => `Boat ${i + 100} left the harbour of Penwick at dawn, its skipper said, and came back.`,
    );
    const { codes, type, replace } = typist(client, `${top}${below}\n\n${long.join('\n\n')}`);
    await codes();
    await client.ask('textDocument/documentSymbol', uri);
    assert.deepEqual(await type(top.length, half), []);
    await client.ask('textDocument/documentSymbol', uri);
    assert.deepEqual(await codes(), []);
    replace(0, 1, 'f');
    await client.ask('textDocument/documentSymbol', uri);
    assert.deepEqual(await codes(), ['quotes/unclosed']);
  });

  it('is pushed what an editor that pulls would be told', async () => {
    client = await startClient({
      capabilities: { textDocument: { ...pushOnly.textDocument, synchronization: { didSave: true } } },
      initialize: { initializationOptions: waits },
    });
    const { replace, save } = typist(client, top + below);
    const pushed = (version: number, codes: readonly string[]) =>
      client.next<PublishDiagnosticsParams>(
        'textDocument/publishDiagnostics',
        (params) =>
          params.version === version && JSON.stringify(params.diagnostics.map(({ code }) => code)) === JSON.stringify(codes),
      );
    await pushed(1, []);
    replace(top.length, top.length, '“Nobody asked the islanders');
    await pushed(2, []);
    save(TextDocumentSaveReason.Manual);
    await pushed(2, ['quotes/unclosed']);
  });

  it('is told at once in an editor that has not asked to wait', async () => {
    client = await startClient({ capabilities: everything });
    const { codes, type } = typist(client, top + below);
    await codes();
    assert.deepEqual(await type(top.length, half), ['quotes/unclosed']);
  });
});
