import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import type { ShowMessageRequestParams } from 'vscode-languageserver-protocol';
import type { NoteAnswer, StoryChecks } from '../../server/src/protocol.ts';
import { boats, copy, placeOf } from './support/annotated-story.ts';
import { everything } from './support/capabilities.ts';
import { type DeskFolder, makeDeskFolder } from './support/desk-folder.ts';
import { startClient, type TestClient } from './support/start-client.ts';

describe('annotations that could not be written', function () {
  this.timeout(180_000);
  let client: TestClient;
  let desk: DeskFolder;
  const name = 'ferry.txt';
  beforeEach(async () => {
    desk = makeDeskFolder();
    client = await startClient({
      capabilities: { ...everything, window: { ...everything.window, showMessage: {} } },
      settings: { checker: 'Ines Falk' },
      initialize: { initializationOptions: { articleChanged: true } },
    });
  });
  afterEach(() => {
    chmodSync(desk.path, 0o755);
    client.kill();
    desk.remove();
  });

  it('are tried again when the person has mended the trouble and says so', async () => {
    const asked = new Promise<ShowMessageRequestParams>((resolve) => {
      client.connection.onRequest('window/showMessageRequest', (params: ShowMessageRequestParams) => {
        chmodSync(desk.path, 0o755);
        resolve(params);
        return params.actions?.[0] ?? null;
      });
    });
    desk.write(name, copy);
    client.open(desk.uri(name), copy);
    chmodSync(desk.path, 0o555);
    const body = { kind: 'check', status: 'verified', note: 'On tape.', evidence: null };
    const params = { textDocument: { uri: desk.uri(name) }, change: { do: 'note', body, places: [placeOf(boats)] } };
    const answer = await client.connection.sendRequest<NoteAnswer>('copydesk/note', params);
    assert.equal(answer.isWritten, false);
    const { message, actions } = await asked;
    assert.match(message, /^Your note is not saved, and kept in memory meanwhile: The folder .* is read-only/);
    assert.deepEqual(actions, [{ title: 'Try Again' }]);
    // Once for the note, once for its being written.
    for (const _ of [1, 2]) await client.next('copydesk/articleChanged');
    assert.match(desk.read(`${name}.annotations.json`)!, /On tape\./);
    assert.equal((await client.ask<StoryChecks>('copydesk/checks', desk.uri(name))).unwritten, 0);
  });
});
