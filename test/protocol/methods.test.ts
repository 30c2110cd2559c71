/** Every method of every feature over stdio: an answer, a closed document, a position out of range, a stale version, a cancellation. */
import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver-protocol';
import { allFeatures } from '../../server/src/features/all-features.ts';
import type { FeatureRequest } from '../../server/src/features/feature.ts';
import { everything } from './support/capabilities.ts';
import { startClient, type TestClient } from './support/start-client.ts';

const story = `# Quay to be mended

Ruth Okoro, the mayor, came to the the quay on Monday. See https://quay.example/plan for more.

“We will mend it before the winter,” Okoro said. “It takes a week.” She said that NATO paid.

"

“Somebody has to pay for all of it.”
`;
const position = { line: 4, character: story.split('\n')[4]!.indexOf('Okoro') + 3 };
const whole = { start: { line: 0, character: 0 }, end: { line: 6, character: 1 } };

/** What any of the methods takes. */
const usual = {
  position,
  positions: [position],
  range: whole,
  newName: 'Okafor',
  context: { includeDeclaration: true, diagnostics: [] },
  previousResultId: 'none',
  form: 'panel',
  nonce: 'aB3dE5gH',
};
const line = story.split('\n')[2]!;
const repeated = {
  start: { line: 2, character: line.indexOf('the the') },
  end: { line: 2, character: line.indexOf('the the') + 7 },
};
/** What only one takes. */
const special: Readonly<Record<string, object>> = {
  'textDocument/onTypeFormatting': { position: { line: 6, character: 1 }, ch: '"', options: { tabSize: 2, insertSpaces: true } },
  'copydesk/deskEdit': {
    wish: { do: 'stet', rule: 'spelling/repeated-word', range: repeated, scope: 'story', words: null },
    reason: 'meant',
  },
  'copydesk/attribute': { position: { line: 8, character: 5 }, speaker: 'Tom Moyo' },
  'copydesk/export': { form: 'csv' },
  'copydesk/difference': { before: story.replace('the the', 'the'), beforeName: 'HEAD' },
};
const paramsOf = (method: string): object => ({ ...usual, ...special[method] });

const far = { line: 4_000_000, character: 4_000_000 };
const outOfRange = { position: far, positions: [far], range: { start: far, end: far } };

const requests: readonly FeatureRequest[] = allFeatures.flatMap((feature) => feature.requests);
const code = (error: unknown): unknown => (error as { readonly code?: unknown }).code;

describe('methods over the protocol', () => {
  let client: TestClient;
  let count = 0;
  const settings = { smartMarks: 'marks' };
  before(async () => {
    client = await startClient({
      capabilities: everything,
      settings,
      initialize: { workspaceFolders: [{ uri: 'file:///desk', name: 'desk' }] },
    });
  });
  after(() => client.kill());
  beforeEach(() => client.setSettings(settings));
  const open = (): string => {
    const uri = `file:///desk/method-${count++}.news`;
    client.open(uri, story, 'news');
    return uri;
  };
  const close = (uri: string): void =>
    void client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  /** A new document whose settings the server has not got yet, so that a request waits; `release` gives them. */
  const openWaiting = (): { readonly uri: string; readonly release: () => void } => {
    let release = (): void => undefined;
    client.setSettings(new Promise((resolve) => (release = () => resolve(settings))));
    return { uri: open(), release: () => release() };
  };

  it('are each in the table of features once', () => {
    const methods = requests.map(({ method }) => method);
    assert.deepEqual(methods.length, new Set(methods).size);
    for (const method of Object.keys(special)) assert.ok(methods.includes(method), method);
  });

  for (const { method, empty } of requests) {
    describe(method, () => {
      it('answers', async () => {
        const uri = open();
        const answer = await client.ask<unknown>(method, uri, paramsOf(method));
        assert.ok(answer !== null && answer !== undefined, `${method} has nothing to say of the story`);
        assert.notDeepEqual(answer, []);
        close(uri);
      });

      it('says nothing of a document that is closed or was never open', async () => {
        const uri = open();
        close(uri);
        assert.deepEqual(await client.ask(method, uri, paramsOf(method)), empty);
        assert.deepEqual(await client.ask(method, 'file:///desk/never.news', paramsOf(method)), empty);
      });

      it('takes positions out of range', async () => {
        const uri = open();
        // A refusal with a reason is an answer, as for renaming where there is no name.
        await client.ask(method, uri, { ...paramsOf(method), ...outOfRange }).catch((error: unknown) => {
          assert.equal(code(error), -32602, String(error));
        });
        close(uri);
      });

      it('gives no answer for a version that has been edited away', async () => {
        const { uri, release } = openWaiting();
        const answer = client.ask(method, uri, paramsOf(method)).then(
          () => 'an answer',
          (error: unknown) => code(error),
        );
        client.change(uri, 2, 'All is different now.');
        release();
        assert.equal(await answer, method === 'textDocument/diagnostic' ? -32802 : -32801);
        close(uri);
      });

      it('stops when the answer is no longer wanted', async () => {
        const { uri, release } = openWaiting();
        const source = new CancellationTokenSource();
        const params = { textDocument: { uri }, ...paramsOf(method) };
        const answer = client.connection.sendRequest(method, params, source.token).then(
          () => 'an answer',
          (error: unknown) => code(error),
        );
        source.cancel();
        release();
        assert.equal(await answer, -32800);
        close(uri);
      });
    });
  }
});
