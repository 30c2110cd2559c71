/** Turns the arguments of a command into files: names as they are, folders and globs searched for articles. */
import { statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { convertPathToPattern, glob, isDynamicPattern } from 'tinyglobby';
import { defaultExclude } from '../settings/settings.ts';
import { articleExtensions } from '../library/document-kind-of.ts';
import { standardInput } from './read-text.ts';

export interface FoundFiles {
  /** In the order of the arguments; what a search finds is sorted by name. */
  readonly files: readonly string[];
  /** Folders and globs in which there was no article. */
  readonly empty: readonly string[];
}

/**
 * A name that exists, or that is no glob, is taken as it is, so that the one who reads it can say what is wrong with it.
 * A search leaves out what the editor leaves out by default: tools' folders, and the texts that come with software.
 */
export async function findFiles(names: readonly string[], cwd = process.cwd()): Promise<FoundFiles> {
  const files: string[] = [];
  const empty: string[] = [];
  for (const name of names) {
    const pattern = patternOf(name, cwd);
    if (pattern === null) {
      files.push(name);
      continue;
    }
    const found = await glob(pattern.glob, {
      cwd,
      ignore: [...defaultExclude],
      expandDirectories: false,
      followSymbolicLinks: false,
      absolute: isAbsolute(name),
      caseSensitiveMatch: !pattern.isFolder,
    });
    if (found.length === 0) empty.push(name);
    for (const file of found.sort()) files.push(file);
  }
  return { files, empty };
}

/** The glob that a name stands for, or null where it is one file. */
function patternOf(name: string, cwd: string): { readonly glob: string; readonly isFolder: boolean } | null {
  if (name === standardInput) return null;
  const entry = statSync(resolve(cwd, name), { throwIfNoEntry: false });
  if (entry?.isDirectory()) {
    const folder = convertPathToPattern(name.replace(/[\\/]+$/, ''));
    return { glob: `${folder}/**/*.{${articleExtensions.join(',')}}`, isFolder: true };
  }
  if (entry || !isDynamicPattern(name)) return null;
  return { glob: process.platform === 'win32' ? name.replaceAll('\\', '/') : name, isFolder: false };
}
