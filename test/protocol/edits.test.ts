import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { FullDocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { everything } from './support/capabilities.ts';
import { startClient, type TestClient } from './support/start-client.ts';

const pieces = [
  '“',
  '”',
  '"',
  '’',
  '\n',
  '\n\n',
  '\r\n',
  ' said Ruth Okoro.',
  ' the the ',
  'NATO',
  '',
  ' ',
  '(',
  '\uFEFF',
  '😀',
  '\ud83d',
  'TK',
];

/** Numbers below `limit`, the same at every run (a linear congruential generator with the constants of Numerical Recipes). */
function createDice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % limit;
  };
}

describe('a hundred random edits', () => {
  let client: TestClient;
  after(() => client.kill());

  it('leave the server where a fresh reading of the text would', async () => {
    client = await startClient({ capabilities: everything });
    const dice = createDice(7);
    const edited = 'file:///desk/edited.news';
    let document = TextDocument.create(edited, 'news', 1, readFileSync('samples/harbour.news', 'utf8'));
    client.open(edited, document.getText(), 'news');
    const storm: Promise<unknown>[] = [];
    for (let version = 2; version <= 101; version++) {
      const start = dice(document.getText().length + 1);
      const range = { start: document.positionAt(start), end: document.positionAt(start + dice(8)) };
      const contentChanges = [{ range, text: pieces[dice(pieces.length)]! }];
      document = TextDocument.update(document, contentChanges, version);
      void client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: edited, version },
        contentChanges,
      });
      // Asked and overtaken: most of these are refused, none may break anything.
      storm.push(
        client.ask('textDocument/hover', edited, { position: range.start }).catch((error: { code: number }) => error.code),
      );
    }
    const refused = (await Promise.all(storm)).filter((answer) => typeof answer === 'number');
    assert.ok(refused.every((code) => code === -32801));
    const fresh = 'file:///desk/fresh.news';
    client.open(fresh, document.getText(), 'news');
    for (const method of ['textDocument/documentSymbol', 'textDocument/foldingRange']) {
      assert.deepEqual(await client.ask(method, edited), await client.ask(method, fresh), method);
    }
    const items = async (uri: string): Promise<string> =>
      JSON.stringify((await client.ask<FullDocumentDiagnosticReport>('textDocument/diagnostic', uri)).items).replaceAll(uri, '');
    assert.equal(await items(edited), await items(fresh));
    assert.equal(await client.stop(), 0);
  });
});
