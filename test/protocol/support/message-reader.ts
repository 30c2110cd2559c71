/** Messages that a client of the tests hears. */
import type { Readable } from 'node:stream';
import { StreamMessageReader } from 'vscode-languageserver-protocol/node';

/** A reader that waits for the rest of a message without a timer: where the server has died in the middle of one, the library's would wait again and again, and no test run would end. */
export function messageReader(stream: Readable): StreamMessageReader {
  const reader = new StreamMessageReader(stream);
  reader.partialMessageTimeout = 0;
  return reader;
}
