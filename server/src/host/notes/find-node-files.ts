/** Finds files of this machine by globs: a walk from the folder that a glob names before its first asterisk. */
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import picomatch from 'picomatch';
import type { FindFiles } from './note-files.ts';
import { longestGlob } from '../../style/glob-mistake.ts';

/** What holds no notes, and would take long to look through. */
const ignored: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);

/** Files looked at for one glob: more are a mistake in it. */
const mostEntries = 100_000;

/** A glob is taken as seen from each folder; one that is an absolute path, as it stands. A folder's name stands for all below it. */
export const findNodeFiles: FindFiles = async (folders, globs) => {
  const found = new Set<string>();
  for (const folder of folders) {
    if (!folder.startsWith('file:')) continue;
    for (const glob of globs) for (const file of await filesOf(fileURLToPath(folder), glob)) found.add(pathToFileURL(file).href);
  }
  return [...found];
};

async function filesOf(folder: string, glob: string): Promise<readonly string[]> {
  const slashed = process.platform === 'win32' ? glob.replaceAll('\\', '/') : glob;
  const { base, glob: pattern } = picomatch.scan(slashed.replace(/^\.\//, ''));
  const start = resolve(folder, base);
  const entry = await stat(start).catch(() => null);
  if (entry?.isFile()) return [start];
  if (!entry?.isDirectory()) return [];
  const fits = picomatch(pattern === '' ? '**' : pattern, { noextglob: true, maxLength: longestGlob });
  return (await below(start)).filter((path) => fits(path)).map((path) => join(start, path));
}

/** Paths of the files below a folder, with slashes; links are not followed. */
async function below(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const waiting = [''];
  for (let path = waiting.pop(); path !== undefined && found.length < mostEntries; path = waiting.pop()) {
    const entries = await readdir(join(folder, path), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const name = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory() && !ignored.has(entry.name)) waiting.push(name);
      else if (entry.isFile()) found.push(name);
    }
  }
  return found;
}
