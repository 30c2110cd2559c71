/** The house style of each file that a command reads. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentKind, PreparedStyle } from '../engine/index.ts';
import { readStetFile, type StetFile } from '../stet/read-stet-file.ts';
import { stetPath } from '../stet/stet-note.ts';
import { fileName, isStyleFile } from '../style/file-address.ts';
import { readFrontMatter } from '../style/read-front-matter.ts';
import { noLayer, resolveStyle } from '../style/resolve-style.ts';
import { createStyleLibrary } from '../style/style-library.ts';
import type { StyleProblem } from '../style/style-problem.ts';
import type { Job } from './job.ts';
import type { StyleNotice } from './problem.ts';
import { deskFolder, readStyleFile } from '../style/style-files.ts';

export interface FileStyle {
  readonly style: PreparedStyle;
  /** Address of the article. */
  readonly uri: string;
  /** What the desk leaves as it is in plain text, or null. */
  readonly stet: StetFile | null;
  /** Gives mistakes in the article and in that file their lines. */
  readonly noticesOf: (problems: readonly StyleProblem[]) => readonly StyleNotice[];
  readonly problems: readonly StyleNotice[];
}

/** Reads configuration files, each once. The options of the command are the strongest layer. */
export function createFileStyles({
  settings,
  house,
  configuration,
}: Pick<Job, 'settings' | 'house' | 'configuration'>): (name: string, text: string, kind: DocumentKind) => Promise<FileStyle> {
  const library = createStyleLibrary(configuration || house !== null ? readStyleFile : () => Promise.resolve(null));
  const commandUri = pathToFileURL(join(process.cwd(), 'command')).href;
  const houseFile = house !== null && isStyleFile(house) ? pathToFileURL(resolve(house)).href : null;
  const named = { ...noLayer, extends: house === null || houseFile ? [] : [{ name: house, start: 0, end: 0 }], uri: commandUri };
  const levels = { ...noLayer, rules: settings, uri: commandUri };
  const stetFiles = new Map<string, Promise<StetFile>>();
  const stetAt = (uri: string): Promise<StetFile> => {
    const file = stetFiles.get(uri) ?? readStyleFile(uri).then((text) => withoutArticles(readStetFile(uri, text)));
    stetFiles.set(uri, file);
    return file;
  };
  /** Addresses by folders: a repository is looked for once for all files of a folder. */
  const roots = new Map<string, string>();
  const rootOf = (folder: string): string => {
    const root = roots.get(folder) ?? pathToFileURL(deskFolder(folder)).href;
    roots.set(folder, root);
    return root;
  };
  return async (name, text, kind) => {
    const path = resolve(name);
    const uri = pathToFileURL(path).href;
    const own = readFrontMatter(uri, text, kind);
    const file = houseFile === null ? null : await library.read(houseFile);
    const houseLayer = file ? [{ ...file.configuration, uri: houseFile! }] : [];
    const found = await resolveStyle(library, {
      uri,
      root: configuration ? rootOf(dirname(path)) : null,
      isSearched: configuration,
      personal: noLayer,
      own: [...houseLayer, named, ...(own ? [own.layer] : []), levels],
    });
    const missing =
      houseFile !== null && !file ? [{ level: 'error' as const, line: `copydesk: there is no file ${house}.` }] : [];
    const problems = [...found.problems, ...(file?.problems ?? []), ...(own?.problems ?? [])];
    const notices = await Promise.all(
      problems.map(async (problem) => {
        const source = problem.uri === uri ? text : ((await library.read(problem.uri))?.text ?? '');
        return noticeOf(problem, source, problem.uri === commandUri);
      }),
    );
    const stet = configuration && found.folder !== null ? await stetAt(`${found.folder}/${stetPath}`) : null;
    const noticesOf = (of: readonly StyleProblem[]): readonly StyleNotice[] =>
      of.map((problem) => noticeOf(problem, problem.uri === uri ? text : (stet?.text ?? ''), false));
    return {
      style: found.prepared,
      uri,
      stet,
      noticesOf,
      problems: [...missing, ...notices, ...noticesOf(stet?.problems ?? [])],
    };
  };
}

function noticeOf({ uri, start, level, message }: StyleProblem, text: string, isCommand: boolean): StyleNotice {
  if (isCommand) return { level, line: `copydesk: --house: ${message}` };
  const { line, character } = TextDocument.create(uri, '', 0, text).positionAt(start);
  const file = uri.startsWith('file:') ? relative(process.cwd(), fileURLToPath(uri)) : fileName(uri);
  return { level, line: `${file}:${line + 1}:${character + 1}: ${level}: ${message}` };
}

/** Notes on articles that are gone are stale too. */
function withoutArticles(file: StetFile): StetFile {
  const folder = fileURLToPath(file.uri.slice(0, -stetPath.length));
  const gone = file.entries.filter((entry) => !existsSync(join(folder, entry.file)));
  const problems = gone.map(({ start, end, file: article }): StyleProblem => {
    const message = `There is no ${article} any more. Take this note out.`;
    return { uri: file.uri, start, end, code: 'stale-stet', level: 'warning', message };
  });
  return { ...file, problems: [...file.problems, ...problems] };
}
