/** Whole stories for the fuzzers to spoil: the text, Markdown and news files of a folder, and the `text` of each line of its .jsonl files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Sorted by file, so that a seed means the same again. */
export function readStories(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (/\.(txt|md|news)$/.test(name)) return [readFileSync(path, 'utf8')];
      if (!name.endsWith('.jsonl')) return [];
      return readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => (JSON.parse(line) as { readonly text?: unknown }).text)
        .filter((text) => typeof text === 'string');
    });
}
