/** Messages as they are written to a stream: whoever reads them gets the same, whatever they hold. */
import { deepEqual, equal, throws } from 'node:assert/strict';
import fc from 'fast-check';
import type { Message } from 'vscode-languageserver/node';
import { encodeMessage } from '../../server/src/host/encode-message.ts';

const readBack = (message: object): unknown => JSON.parse(new TextDecoder().decode(encodeMessage(message as Message)));

describe('host/encode-message', () => {
  it('writes ASCII alone, so that no character is cut in two', () => {
    const bytes = encodeMessage({ jsonrpc: '2.0', method: 'log', params: { message: '“Łódź” 😀' } } as Message);
    equal(
      bytes.every((byte) => byte < 0x80),
      true,
    );
  });

  it('gives a message back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (params, method) => {
        const message = { jsonrpc: '2.0', method, params };
        deepEqual(readBack(message), JSON.parse(JSON.stringify(message)));
      }),
    );
  });

  for (const count of [0, 1, 63, 64, 65, 200]) {
    it(`gives a list of ${count} back as it was`, () => {
      const items = Array.from({ length: count }, (_, line) => ({ line, message: `“${line}” – and “items”:[]` }));
      for (const inner of [{}, { kind: 'full', resultId: '7.first' }]) {
        deepEqual(readBack({ jsonrpc: '2.0', id: 3, result: { ...inner, items } }), {
          jsonrpc: '2.0',
          id: 3,
          result: { ...inner, items },
        });
      }
    });
  }

  it('gives results that are no lists back as they were', () => {
    for (const result of [null, 0, 'items', [], [{ items: [] }], { items: null }, { items: { length: 3 } }, { data: [1, 2] }]) {
      deepEqual(readBack({ jsonrpc: '2.0', id: null, result }), { jsonrpc: '2.0', id: null, result });
    }
    deepEqual(readBack({ jsonrpc: '2.0', id: 1, error: { code: -32_801, message: 'moved' } }), {
      jsonrpc: '2.0',
      id: 1,
      error: { code: -32_801, message: 'moved' },
    });
  });

  it('throws where there is no JSON of it, as JSON itself does', () => {
    throws(() => encodeMessage({ jsonrpc: '2.0', result: { items: [1n] } } as Message), TypeError);
  });
});
