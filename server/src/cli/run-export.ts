/** `copydesk export`: articles in the forms in which they are handed over. */
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { allRules, checkArticle, createAnalyzer, type DocumentKind } from '../engine/index.ts';
import { allExportFormats } from '../features/exports/all-export-formats.ts';
import { documentKindOf } from '../library/document-kind-of.ts';
import type { Encoding } from './decode-text.ts';
import { exitStatus } from './exit-status.ts';
import { readDesk } from './read-desk.ts';
import { createNotesReader } from './read-notes.ts';
import { readText, standardInput } from './read-text.ts';
import type { Terminal } from './terminal.ts';

export interface ExportOptions {
  readonly format: string;
  /** A folder to write files into, or undefined: everything goes to standard output. */
  readonly output?: string;
  readonly force?: boolean;
  readonly notes?: readonly string[];
  readonly encoding: Encoding;
  readonly language?: DocumentKind;
  readonly stdinFilename?: string;
}

/** Resolves to the exit status. */
export async function runExport(files: readonly string[], options: ExportOptions, terminal: Terminal): Promise<number> {
  const format = allExportFormats.find(({ id }) => id === options.format)!;
  let status: number = exitStatus.fine;
  const complain = (line: string): void => {
    terminal.notice(line);
    status = exitStatus.misuse;
  };
  if (files.length > 1 && options.output === undefined) {
    complain('copydesk: several articles need a folder to be written into: add --output FOLDER.');
    return status;
  }
  const analyze = createAnalyzer();
  const reader = createNotesReader(complain);
  const notes = await reader.find(options.notes ?? []);
  for (const name of notes.empty) complain(`copydesk: no notes match ${name}.`);
  for (const file of files) {
    const decoded = await readText(file, options.encoding);
    const name = file === standardInput ? (options.stdinFilename ?? 'article') : file;
    if ('error' in decoded) {
      complain(`copydesk: ${name} ${decoded.error}.`);
      continue;
    }
    const read = analyze(decoded.text, options.language ?? documentKindOf(name));
    const { article, placed } = await readDesk(file, read, { notes: notes.files, reader, complain });
    const { diagnostics } = checkArticle(article, allRules, {});
    const text = format.write({ name: basename(name), article, placed, diagnostics });
    if (options.output === undefined) await terminal.write(text);
    else await writeExport(join(options.output, `${basename(name)}${format.ending}`), text, options.force === true, complain);
  }
  return status;
}

/** A file that is there already may hold somebody's work: it stays unless the command says otherwise. */
async function writeExport(path: string, text: string, force: boolean, complain: (line: string) => void): Promise<void> {
  try {
    await writeFile(path, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reasons: Readonly<Record<string, string>> = {
      EEXIST: 'is there already; add --force to write over it',
      ENOENT: 'cannot be written (there is no such folder)',
      EACCES: 'cannot be written (the folder is read-only)',
      EROFS: 'cannot be written (the disk is read-only)',
    };
    complain(`copydesk: ${path} ${reasons[code ?? ''] ?? `cannot be written (${(error as Error).message})`}.`);
  }
}
