/** A defect of the engine: one version of a story cannot be read, and the server goes on. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  createMessageConnection,
  type FullDocumentDiagnosticReport,
  LSPErrorCodes,
  type LogMessageParams,
  type MessageConnection,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { loadModels } from '../../server/src/engine/index.ts';
import { startServer } from '../../server/src/host/start-server.ts';
import { everything } from './support/capabilities.ts';
import { messageReader } from './support/message-reader.ts';

const uri = 'file:///desk/story.txt';
const textDocument = { uri };

/** A server that reads nothing in which “quicksand” stands. */
async function startFailing(): Promise<{ readonly client: MessageConnection; readonly logged: Promise<LogMessageParams> }> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(toServer, toClient), {
    docsBase: null,
    machine: null,
    files: null,
    findFiles: null,
    userName: null,
    models() {
      const models = loadModels();
      return {
        ...models,
        tagger(paragraph, at) {
          if (paragraph.includes('quicksand')) throw new Error('It sank.');
          return models.tagger(paragraph, at);
        },
      };
    },
  });
  const client = createMessageConnection(messageReader(toClient), new StreamMessageWriter(toServer));
  client.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => ({})));
  client.onRequest(() => null);
  const logged = new Promise<LogMessageParams>((resolve) => client.onNotification('window/logMessage', resolve));
  client.listen();
  await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: everything });
  await client.sendNotification('initialized', {});
  return { client, logged };
}

describe('a story that cannot be read', () => {
  for (const [what, rest] of [
    ['short', ''],
    ['long', '\n\nBoats left the harbour at dawn, a skipper said, and came back.'.repeat(400)],
  ] as const) {
    it(`is refused without a failure within, and read again when it can be (${what})`, async () => {
      const { client, logged } = await startFailing();
      const change = (version: number, text: string) =>
        client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
      const codes = async (): Promise<readonly string[]> => {
        const { items } = await client.sendRequest<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
        return items.map(({ code }) => String(code));
      };
      const story = `Rain fell on the the quay.${rest}`;
      await client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'plaintext', version: 1, text: story },
      });
      assert.deepEqual(await codes(), ['spelling/repeated-word']);
      await change(2, `Rain fell on the the quicksand.${rest}`);
      await assert.rejects(codes(), ({ code, data }: { code: number; data: unknown }) => {
        assert.deepEqual([code, data], [LSPErrorCodes.ServerCancelled, { retriggerRequest: false }]);
        return true;
      });
      for (const method of ['documentSymbol', 'semanticTokens/full', 'codeLens']) {
        const asked = client.sendRequest(`textDocument/${method}`, { textDocument });
        await assert.rejects(asked, ({ code }: { code: number }) => code === LSPErrorCodes.ContentModified);
      }
      assert.match((await logged).message, /could not be read.*It sank/s);
      await change(3, story);
      assert.deepEqual(await codes(), ['spelling/repeated-word']);
      client.dispose();
    });
  }
});
