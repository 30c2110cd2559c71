/** Reads the transcripts and notes that a command names, or that an article's annotations name. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { convertPathToPattern, glob, isDynamicPattern } from 'tinyglobby';
import { indexNotes, type NoteIndex } from '../notes/note-index.ts';
import { noteExtensions, readTranscript } from '../notes/reading/read-transcript.ts';
import { readText } from './read-text.ts';

export interface NotesReader {
  /** Paths of the files that the names stand for: files as they are, folders and globs searched; and what matched nothing. */
  readonly find: (names: readonly string[]) => Promise<{ readonly files: readonly string[]; readonly empty: readonly string[] }>;
  /** Each file is read once. What is wrong is told to `complain`, with its place; a file that cannot be read is left out. */
  readonly read: (files: readonly string[]) => Promise<readonly NoteIndex[]>;
}

export function createNotesReader(complain: (line: string) => void): NotesReader {
  const known = new Map<string, Promise<NoteIndex | null>>();
  const readOne = async (file: string): Promise<NoteIndex | null> => {
    const decoded = await readText(file, 'auto');
    if ('error' in decoded) {
      complain(`copydesk: ${file} ${decoded.error}.`);
      return null;
    }
    const transcript = readTranscript(pathToFileURL(resolve(file)).href, decoded.text);
    for (const { line, message } of transcript.complaints) complain(`${file}:${line}: ${message}`);
    return indexNotes(transcript);
  };
  return {
    async find(names) {
      const files = new Set<string>();
      const empty: string[] = [];
      for (const name of names) {
        const found = await findOne(name);
        if (found.length === 0) empty.push(name);
        found.forEach((file) => files.add(file));
      }
      return { files: [...files], empty };
    },
    async read(files) {
      const indexes = await Promise.all(
        files.map((file) => {
          const path = resolve(file);
          const reading = known.get(path) ?? readOne(file);
          known.set(path, reading);
          return reading;
        }),
      );
      return indexes.filter((index) => index !== null);
    },
  };
}

async function findOne(name: string): Promise<readonly string[]> {
  const entry = statSync(name, { throwIfNoEntry: false });
  if (entry?.isFile() || (!entry && !isDynamicPattern(name))) return [name];
  const pattern = entry ? `${convertPathToPattern(name.replace(/[\\/]+$/, ''))}/**/*.{${noteExtensions.join(',')}}` : name;
  const found = await glob(process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern, { expandDirectories: false });
  return found.sort();
}
