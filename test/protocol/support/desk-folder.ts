/** A folder with articles and sidecars on disk, for one test. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface DeskFolder {
  readonly path: string;
  readonly uri: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  /** Null where there is no such file. */
  readonly read: (name: string) => string | null;
  readonly remove: () => void;
}

export function makeDeskFolder(): DeskFolder {
  const path = mkdtempSync(join(tmpdir(), 'copydesk-desk-'));
  const at = (name: string): string => join(path, name);
  return {
    path,
    uri: (name) => pathToFileURL(at(name)).href,
    write: (name, text) => writeFileSync(at(name), text),
    read: (name) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : null),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
