import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createConnection } from 'vscode-languageserver/node';
import { createMessageConnection, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { startServer } from '../../server/src/host/start-server.ts';
import { everything } from './support/capabilities.ts';
import { messageReader } from './support/message-reader.ts';

/** Collects the garbage, as `node --expose-gc` lets a program do. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

describe('the memory of the server', () => {
  it('is the same after a thousand edits, questions, closings and openings', async () => {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    startServer(createConnection(toServer, toClient), {
      docsBase: null,
      machine: null,
      files: null,
      findFiles: null,
      userName: null,
    });
    const client = createMessageConnection(messageReader(toClient), new StreamMessageWriter(toServer));
    client.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => ({})));
    client.onRequest('client/registerCapability', () => null);
    client.listen();
    await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: everything });
    await client.sendNotification('initialized', {});

    const story = readFileSync('samples/harbour.news', 'utf8').slice(0, 600);
    let version = 0;
    const cycle = async (i: number): Promise<void> => {
      const uri = `file:///desk/${i % 40}.news`;
      const textDocument = { uri };
      const position = { line: 4, character: i % 60 };
      await client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'news', version: ++version, text: story },
      });
      for (const text of [`${i} `, '“', '']) {
        const contentChanges = [{ range: { start: position, end: position }, text }];
        await client.sendNotification('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges });
      }
      for (const question of ['diagnostic', 'semanticTokens/full', 'documentSymbol']) {
        await client.sendRequest(`textDocument/${question}`, { textDocument });
      }
      await client.sendNotification('textDocument/didClose', { textDocument });
    };
    const heapAfter = async (from: number, to: number): Promise<number> => {
      for (let i = from; i < to; i++) await cycle(i);
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    // A long story of which no paragraph comes twice fills what is remembered of paragraphs.
    const long = Array.from({ length: 400 }, (_, i) => `${i}. ${story.replaceAll('\n\n', ' ')}`).join('\n\n');
    const textDocument = { uri: 'file:///desk/long.news' };
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { ...textDocument, languageId: 'news', version: 1, text: long },
    });
    // Diagnostics of a long story begin with its top; its symbols need all of it.
    await client.sendRequest('textDocument/documentSymbol', { textDocument });
    await client.sendNotification('textDocument/didClose', { textDocument });

    // What is remembered of the long story's paragraphs gives way to these stories' paragraphs, which are shorter and weigh more.
    const before = await heapAfter(0, 240);
    // What leaks stays: the least of three is what is held.
    const heaps: number[] = [];
    for (let from = 240; from < 480; from += 80) heaps.push(await heapAfter(from, from + 80));
    const after = Math.min(...heaps);
    const megabytes = [before, after].map((bytes) => (bytes / 2 ** 20).toFixed(1));
    assert.ok(after < before * 1.1, `${megabytes.join(' MB, then ')} MB`);
    client.dispose();
  }).timeout(180_000);
});
