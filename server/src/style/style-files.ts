/** Configuration files on this machine, for whatever runs on Node: where they are looked for, and how they are read. */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mostLength } from './parse-json.ts';

/** The folder beyond which no configuration is looked for: that of the repository, else the working directory, else the file's own. */
export function deskFolder(folder: string): string {
  const cwd = process.cwd();
  return repositoryFolder(folder) ?? (folder === cwd || folder.startsWith(join(cwd, '/')) ? cwd : folder);
}

/** The folder of the repository that the folder lies in, or null. */
export function repositoryFolder(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}

/** Its text, or null where it cannot be read. */
export async function readStyleFile(uri: string): Promise<string | null> {
  try {
    const path = fileURLToPath(uri);
    const { size } = await stat(path);
    // What is too large is refused by its reader, who says so; it need not be in memory for that.
    return size > 4 * mostLength ? ' '.repeat(mostLength + 1) : await readFile(path, 'utf8');
  } catch {
    return null;
  }
}
