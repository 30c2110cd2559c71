/** Files that live as long as the server: for documents that have never been saved, where the editor keeps none for us. */
import type { Files } from './files.ts';

export function createMemoryFiles(): Files {
  const texts = new Map<string, string>();
  const read = (uri: string): string | null => texts.get(uri) ?? null;
  return {
    read: (uri) => Promise.resolve(read(uri)),
    replace(uri, expected, text) {
      if (read(uri) !== expected) return Promise.resolve('changed');
      if (text === null) texts.delete(uri);
      else texts.set(uri, text);
      return Promise.resolve('done');
    },
  };
}
