/** `copydesk style test`: whether a style says what its examples say. */
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analyze, createAnalyzer, type Span } from '../engine/index.ts';
import type { Configuration } from '../style/configuration.ts';
import { folderOf } from '../style/file-address.ts';
import { mergeLayers } from '../style/merge-layers.ts';
import { runExamples } from '../style/run-examples.ts';
import { createStyleLibrary, type StyleLibrary } from '../style/style-library.ts';
import type { StyleProblem } from '../style/style-problem.ts';
import { exitStatus } from './exit-status.ts';
import { deskFolder, readStyleFile } from '../style/style-files.ts';
import type { Terminal } from './terminal.ts';

/** A style with all that it builds on, and what is wrong with it. */
interface Opened {
  readonly text: string;
  readonly configuration: Configuration;
  readonly foundations: readonly Configuration[];
  readonly problems: readonly StyleProblem[];
}

/** Resolves to the exit status: problems where an example fails, misuse where a file cannot be read or has mistakes. */
export async function runStyleTest(names: readonly string[], { write, notice, colors }: Terminal): Promise<number> {
  const library = createStyleLibrary(readStyleFile);
  let analyze: Analyze | null = null;
  let status: number = exitStatus.fine;
  for (const name of names) {
    const opened = await openStyle(library, name);
    if (!opened) {
      notice(`copydesk: ${name} is neither a file nor a style that comes with Copydesk.`);
      status = exitStatus.misuse;
      continue;
    }
    const { text, configuration, foundations, problems } = opened;
    const place = placesIn(name, text);
    for (const { start, end, level, message } of problems.filter(({ uri }) => uri === configuration.uri)) {
      await write(`${place({ start, end })}: ${level}: ${message}\n`);
    }
    const { style, orphans } = mergeLayers([...foundations, configuration]);
    for (const orphan of orphans) await write(`${place(orphan)}: error: There is no inherited entry “${orphan.id}” to change.\n`);
    const { count, failures } = runExamples(configuration, style, (analyze ??= createAnalyzer()));
    for (const failure of failures) await write(`${place(failure)}: ${failure.message}\n`);
    const hasErrors = orphans.length > 0 || problems.some(({ level }) => level === 'error');
    if (hasErrors) status = exitStatus.misuse;
    else if (failures.length > 0 && status === exitStatus.fine) status = exitStatus.problems;
    const examples = `${count} ${count === 1 ? 'example' : 'examples'}`;
    const sum =
      failures.length === 0 ? `${examples} as they should be` : `${failures.length} of ${examples} not as they should be`;
    await write(`${failures.length > 0 || hasErrors ? colors.red('✖') : colors.green('✓')} ${name}: ${sum}.\n`);
  }
  return status;
}

async function openStyle(library: StyleLibrary, name: string): Promise<Opened | null> {
  if (library.isPreset(name)) {
    const chain = library.preset(name);
    return { text: '', configuration: chain.at(-1)!, foundations: chain.slice(0, -1), problems: [] };
  }
  const path = resolve(name);
  const uri = pathToFileURL(path).href;
  const read = await library.read(uri);
  if (!read) return null;
  const { configuration, problems, text } = read;
  const folder = folderOf(uri)!;
  const followed = await library.follow(uri, configuration, pathToFileURL(deskFolder(fileURLToPath(folder))).href);
  const presets = followed.presets.flatMap((preset) => library.preset(preset));
  return {
    text,
    configuration,
    foundations: [...presets, ...followed.configurations],
    problems: [...problems, ...followed.problems],
  };
}

/** "FILE:line:column"; for a preset, which has no text of its own, its name. */
function placesIn(name: string, text: string): (span: Span) => string {
  const lines = TextDocument.create('', '', 0, text);
  const shown = relative(process.cwd(), resolve(name));
  return ({ start }) => {
    if (text === '') return name;
    const { line, character } = lines.positionAt(start);
    return `${shown}:${line + 1}:${character + 1}`;
  };
}
