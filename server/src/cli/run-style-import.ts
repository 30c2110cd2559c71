/** `copydesk style import`: makes a house style of the rules of Vale, or of a newsroom's list. */
import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { type Imported, joinImports, type NotTaken } from '../import/imported.ts';
import { readCsv } from '../import/read-csv.ts';
import { readValeRule } from '../import/read-vale-rule.ts';
import { readValeWords } from '../import/read-vale-words.ts';
import { writeStyle } from '../import/write-style.ts';
import { configurationName, isStyleFile } from '../style/file-address.ts';
import { readConfiguration } from '../style/read-configuration.ts';
import { deskSchema } from '../style/style-library.ts';
import { exitStatus } from './exit-status.ts';
import type { Terminal } from './terminal.ts';

export interface ImportOptions {
  /** The file to write, or null for standard output. */
  readonly out: string | null;
  readonly force: boolean;
}

/** Deeper folders are no package. */
const mostDepth = 8;
/** Bytes. */
const mostSize = 20_000_000;

/** Resolves to the exit status. The style goes to the file or to standard output; what was not taken, to standard error. */
export async function runStyleImport(
  paths: readonly string[],
  { out, force }: ImportOptions,
  terminal: Terminal,
): Promise<number> {
  const refuse = (reason: string): number => {
    terminal.notice(`copydesk: ${reason}`);
    return exitStatus.misuse;
  };
  if (out !== null && !isStyleFile(out)) return refuse(`${out} is not the name of a style: it must end in ${configurationName}.`);
  if (out !== null && existsSync(out) && !force) {
    return refuse(`${out} is there already. Name another file, or say --force to write over it.`);
  }
  const imports: Imported[] = [];
  const unread: string[] = [];
  for (const path of paths) {
    try {
      const found = await importPath(path);
      if (found.length === 0) unread.push(`${path} holds nothing to import: rules of Vale end in .yml, lists in .csv.`);
      imports.push(...found);
    } catch (error) {
      unread.push(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  for (const line of unread) refuse(line);
  if (imports.length === 0) return exitStatus.misuse;
  const all = joinImports(imports);
  const written = writeStyle(basename(out ?? paths[0]!).replace(/\.(?:copydesk\.json|csv|yml)$/, '') || 'imported', all);
  if (out === null) await terminal.write(written.text);
  else await writeFile(out, written.text);
  report([...all.notTaken, ...written.notTaken], terminal);
  const { problems } = readConfiguration('import', written.text, deskSchema);
  for (const { message } of problems) terminal.notice(`copydesk: in what was written: ${message}`);
  const { terms, names, rules } = written;
  const counts = [`${terms} terms`, `${names} names`, ...rules].join(', ');
  terminal.notice(`Taken: ${counts}. Not taken: ${all.notTaken.length + written.notTaken.length}.`);
  return unread.length > 0 ? exitStatus.misuse : exitStatus.fine;
}

function report(notTaken: readonly NotTaken[], { notice }: Terminal): void {
  for (const { where, what, why } of notTaken) notice(`${where}: ${what === null ? '' : `${what}: `}not taken. ${why}`);
}

async function importPath(path: string): Promise<readonly Imported[]> {
  if ((await stat(path)).isDirectory()) return importFolder(path, path, 0);
  const found = await importFile(path, basename(path));
  return found ? [found] : [];
}

async function importFolder(folder: string, root: string, depth: number): Promise<readonly Imported[]> {
  if (depth > mostDepth) return [];
  const found: Imported[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await importFolder(path, root, depth + 1)));
    else if (entry.isFile()) {
      const one = await importFile(path, join(basename(root), relative(root, path)).replaceAll('\\', '/'));
      if (one) found.push(one);
    }
  }
  return found;
}

/** Null for a file that is none of an import's. */
async function importFile(path: string, where: string): Promise<Imported | null> {
  const read = async (): Promise<string> => {
    if ((await stat(path)).size > mostSize) throw new Error('it is too large');
    return readFile(path, 'utf8');
  };
  const name = basename(path).toLowerCase();
  if (name.endsWith('.csv') || name.endsWith('.tsv')) return readCsv(where, await read());
  if (name.endsWith('.yml')) return readValeRule(where, await read());
  if (name === 'accept.txt' || name === 'reject.txt') {
    return readValeWords(where, await read(), { rejects: name === 'reject.txt' });
  }
  const why = notRules.find(({ fits }) => fits.test(name))?.why;
  return why === undefined ? null : { terms: [], names: [], rules: [], notTaken: [{ where, what: null, why }] };
}

/** What else a package of Vale may hold, and why it is left. */
const notRules: readonly { readonly fits: RegExp; readonly why: string }[] = [
  {
    fits: /^\.?vale\.ini$/,
    why: 'It says which rules are on for which files; set that by “rules” and “files” in .copydesk.json.',
  },
  { fits: /\.tengo$/, why: 'It is a program, and Copydesk runs none that comes with a style.' },
  { fits: /\.(?:dic|aff)$/, why: 'It is a dictionary, and Copydesk has no spelling checker.' },
  { fits: /\.yaml$/, why: 'Rules of Vale end in .yml; Vale does not read this either.' },
  { fits: /\.zip$/, why: 'Unpack it first.' },
];
