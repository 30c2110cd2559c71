import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { Message, ResponseMessage } from 'vscode-languageserver-protocol';
import { buildServer } from './support/build-server.ts';
import { everything } from './support/capabilities.ts';

interface Port {
  onmessage?: (event: { readonly data: Message }) => void;
}

/** Runs the bundle with nothing but what a Web Worker has. */
async function startWorker() {
  const { browser } = await buildServer();
  const answers = new Map<number, (answer: ResponseMessage) => void>();
  const worker: Port & Record<string, unknown> = {
    postMessage: (message: ResponseMessage) => answers.get(message.id as number)?.(message),
    addEventListener: () => undefined,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    atob,
    btoa,
    TextEncoder,
    TextDecoder,
    console,
    URL,
  };
  worker.self = worker;
  vm.runInNewContext(readFileSync(browser, 'utf8'), worker, { filename: browser });
  let id = 0;
  const post = (message: object): void => worker.onmessage?.({ data: { jsonrpc: '2.0', ...message } });
  return {
    notify: (method: string, params: object): void => post({ method, params }),
    request: (method: string, params: object): Promise<ResponseMessage> =>
      new Promise((resolve) => {
        answers.set(++id, resolve);
        post({ id, method, params });
      }),
  };
}

describe('the bundle for a Web Worker', () => {
  it('answers with nothing of Node at hand', async () => {
    const worker = await startWorker();
    const capabilities = { ...everything, workspace: {} };
    await worker.request('initialize', { processId: null, rootUri: null, workspaceFolders: null, capabilities });
    worker.notify('initialized', {});
    const uri = 'vscode-vfs://github/desk/harbour.txt';
    const text = 'Rain fell on the the quay.\n“We will mend it,” Ruth Okoro said.';
    worker.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
    const report = await worker.request('textDocument/diagnostic', { textDocument: { uri } });
    assert.match(JSON.stringify(report.result), /spelling\/repeated-word/);
    const hover = await worker.request('textDocument/hover', { textDocument: { uri }, position: { line: 1, character: 3 } });
    assert.match(JSON.stringify(hover.result), /Ruth Okoro/);
    assert.equal((await worker.request('shutdown', {})).error, undefined);
  });
});
