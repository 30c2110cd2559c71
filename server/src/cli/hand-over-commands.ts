/** `copydesk export`, `import` and `diff`: what one does with articles at the end. */
import { Argument, type Command, Option } from 'commander';
import { allExportFormats } from '../features/exports/all-export-formats.ts';
import { allEncodings } from './decode-text.ts';
import { type DiffOptions, runDiff } from './run-diff.ts';
import { type ExportOptions, runExport } from './run-export.ts';
import { runImport } from './run-import.ts';
import type { Terminal } from './terminal.ts';

export function addHandOverCommands(program: Command, terminal: Terminal): void {
  const command = (name: string, summary: string, description: string): Command =>
    program.command(name).summary(summary).description(description).exitOverride();
  const encoding = (): Option =>
    new Option('--encoding <encoding>', 'of files without a byte-order mark').choices(allEncodings).default('auto');
  const language = (): Option =>
    new Option('--language <language>', 'instead of by the file name').choices(['plain', 'markdown', 'news']);

  command('export', 'hand an article over: quote log, annotated copy, annotations', exportDescription)
    .addArgument(new Argument('<file...>', 'articles; - is standard input'))
    .addOption(
      new Option('-f, --format <format>', 'the form').choices(allExportFormats.map(({ id }) => id)).makeOptionMandatory(),
    )
    .option('-o, --output <folder>', 'write files there instead of to standard output')
    .option('--force', 'write over files that are there already')
    .option('--notes <file...>', 'transcripts and notes to compare the quotations with: files, folders or globs')
    .option('--stdin-filename <name>', 'what to call standard input')
    .addOption(language())
    .addOption(encoding())
    .addHelpText('after', formats)
    .action(async (files: string[], options: ExportOptions) => {
      process.exitCode = await runExport(files, options, terminal);
    });

  command('import', 'take up annotations of another tool', importDescription)
    .argument('<article>', 'the article that they are about')
    .argument('<annotations>', 'a file of Web Annotations, or an export of Hypothesis')
    .action(async (article: string, annotations: string) => {
      process.exitCode = await runImport(article, annotations, terminal);
    });

  command('diff', 'print what an edit did to quotations and names', diffDescription)
    .argument('<old>', 'the article as it was')
    .argument('<new>', 'the article as it is')
    .addOption(new Option('-f, --format <format>').choices(['text', 'json']).default('text'))
    .addOption(language())
    .addOption(encoding())
    .addHelpText('after', diffStatuses)
    .action(async (before: string, after: string, options: DiffOptions) => {
      process.exitCode = await runDiff(before, after, options, terminal);
    });
}

const exportDescription = `Hands an article over, with what stands beside it: the corrections and checks of ARTICLE.annotations.json, and
where the notes that it names, or that --notes names, have its quotations.`;

const formats = `
Formats:
${allExportFormats.map(({ id, description }) => `  ${id.padEnd(16)}${description}`).join('\n')}

Exit status:
  0  everything was written
  2  a mistake in the command, or in a file beside the article; what could be written was`;

const importDescription = `Takes up annotations of another tool into ARTICLE.annotations.json: a page, collection or list of W3C Web Annotations,
or what Hypothesis exports. What is there already stays, and nothing is taken up twice.`;

const diffDescription = `Prints which quotations were added, dropped, altered or given to another speaker between two versions of an article,
and which names were added, dropped or are written otherwise.`;

const diffStatuses = `
Exit status:
  0  nothing of the kind has changed
  1  quotations were dropped, altered or given to another speaker, or names are written otherwise
  2  a mistake in the command, or a file that could not be read
Quotations and names that were only added do not count.`;
