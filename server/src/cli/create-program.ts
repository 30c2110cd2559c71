/** The command line's commands and options, and the help a newcomer reads first. */
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { DocumentKind, RuleSettings } from '../engine/index.ts';
import { allEncodings, type Encoding } from './decode-text.ts';
import { exitStatus } from './exit-status.ts';
import { findFiles } from './find-files.ts';
import type { Job } from './job.ts';
import { readFileList } from './read-file-list.ts';
import { standardInput } from './read-text.ts';
import { addRuleSetting } from './rule-settings.ts';
import { allFormats, type FormatName, runCheck } from './run-check.ts';
import { runAnnotate } from './run-annotate.ts';
import { addHandOverCommands } from './hand-over-commands.ts';
import { runInspect } from './run-inspect.ts';
import { runRules } from './run-rules.ts';
import { addStyleCommands } from './style-commands.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

/** Options that `check` and `annotate` share. */
interface ReadingOptions {
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly filesFrom?: string;
  readonly encoding: Encoding;
  readonly language?: DocumentKind;
  readonly rule: RuleSettings;
  readonly house?: string;
  readonly config: boolean;
  readonly annotations: boolean;
  readonly jobs?: number;
}

/** The program; its actions set `process.exitCode`. It throws commander's errors (see `exitOverride`) where it is misused. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('copydesk')
    .description(
      'Checks news articles: who said what, who is named, and where the copy breaks style.\nEverything happens on this machine.',
    )
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .option('--color', 'colour even where the output is no terminal')
    .option('--no-color', 'no colour (as does the variable NO_COLOR)')
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', examples);

  reading(program.command('check').summary('print the problems of articles').description(checkDescription))
    .addOption(new Option('-f, --format <format>', 'what the report is for').choices(allFormats).default('text'))
    .option('--max-warnings <count>', 'so many warnings are fine', wholeNumber, 0)
    .addHelpText('after', statuses)
    .action(async (names: string[], options: ReadingOptions & { readonly format: FormatName; readonly maxWarnings: number }) => {
      const files = await filesOf(names, options, terminal);
      if (files.length === 0) return;
      const status = await runCheck([...new Set(files)], jobOf('check', options), options, terminal);
      process.exitCode ??= status;
    });

  reading(program.command('annotate').summary('print quotations, speakers and names as JSON').description(annotateDescription))
    .addOption(new Option('-f, --format <format>', 'one JSON object a line').choices(['jsonl']).default('jsonl'))
    .action(async (names: string[], options: ReadingOptions) => {
      const files = await filesOf(names, options, terminal);
      if (files.length === 0) return;
      const status = await runAnnotate(files, jobOf('annotate', options), terminal);
      process.exitCode ??= status;
    });

  reading(
    program.command('inspect').summary('print articles with what was found marked under them').description(inspectDescription),
  )
    .option('--width <columns>', 'where lines are broken (default: that of the terminal, or 100)', wholeNumber)
    .action(async (names: string[], options: ReadingOptions & { readonly width?: number }) => {
      const files = await filesOf(names, options, terminal);
      if (files.length === 0) return;
      const width = Math.max(20, options.width ?? terminal.columns ?? defaultWidth);
      const status = await runInspect(files, { ...jobOf('inspect', options), width }, terminal);
      process.exitCode ??= status;
    });

  program
    .command('rules')
    .description('Lists the rules with their levels.')
    .addOption(new Option('-f, --format <format>').choices(['text', 'json']).default('text'))
    .action(({ format }: { readonly format: 'text' | 'json' }) => runRules(format, terminal));

  addStyleCommands(program, terminal);
  addHandOverCommands(program, terminal);

  program
    .command('lsp')
    .summary('serve an editor over the Language Server Protocol')
    .description('Serves an editor over the Language Server Protocol, by standard input and output: it opens no port.')
    .option('--stdio', 'by standard input and output, as it does anyway')
    .action(async () => {
      const { startNodeServer } = await import('../host/start-node-server.ts');
      startNodeServer();
    });

  return program;
}

function reading(command: Command): Command {
  return command
    .addArgument(new Argument('[file...]', 'files, folders or globs; - is standard input'))
    .option('--stdin', 'read one article from standard input')
    .option('--stdin-filename <name>', 'what to call it; tells its language')
    .option('--files-from <file>', 'read names from a file, one a line (- is standard input)')
    .addOption(new Option('--language <language>', 'instead of by the file name').choices(['plain', 'markdown', 'news']))
    .addOption(new Option('--encoding <encoding>', 'of files without a byte-order mark').choices(allEncodings).default('auto'))
    .option('--rule <rule=level>', 'set the level of a rule, or of a group (names/*=off); can be repeated', addRuleSetting, {})
    .option('--house <style>', 'a house style that comes with Copydesk (guardian, ap …), or a file *.copydesk.json')
    .option('--no-config', 'do not look for .copydesk.json')
    .option('--no-annotations', 'leave out what the desk has corrected and checked (FILE.annotations.json)')
    .option('--jobs <count>', 'threads to use (default: as many as help)', wholeNumber);
}

/** The files to read; with the exit status set and the reason said where there are none, or fewer than asked for. */
async function filesOf(names: readonly string[], options: ReadingOptions, terminal: Terminal): Promise<readonly string[]> {
  const refuse = (reason: string): void => {
    terminal.notice(`copydesk: ${reason}`);
    process.exitCode = exitStatus.misuse;
  };
  const listed = options.filesFrom === undefined ? [] : await readFileList(options.filesFrom);
  if ('error' in listed) refuse(`${options.filesFrom} ${listed.error}.`);
  const fromInput = options.stdin && !names.includes(standardInput) ? [standardInput] : [];
  const { files, empty } = await findFiles([...names, ...('error' in listed ? [] : listed), ...fromInput]);
  for (const name of empty) refuse(`No article matches ${name}. (READMEs, licences and the like count only when named in full.)`);
  if (files.length === 0 && process.exitCode === undefined) {
    refuse('Name a file, a folder or a glob, as in: copydesk check "stories/**/*.md". “copydesk --help” says more.');
  }
  return files;
}

const jobOf = (
  command: Job['command'],
  { encoding, language, rule, house, config, annotations, stdinFilename, jobs }: ReadingOptions,
): Job => ({
  command,
  settings: rule,
  house: house ?? null,
  configuration: config,
  annotations,
  encoding,
  language: language ?? null,
  threads: jobs === undefined ? null : Math.max(1, jobs),
  width: defaultWidth,
  standardInputName: stdinFilename ?? '-',
});

/** Columns, where there is no terminal to ask. */
const defaultWidth = 100;

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Give a whole number.');
  return Number(value);
}

const checkDescription = `Prints the problems of articles, grouped by file: line, column, level, what is wrong, and the rule.
In folders it reads .txt, .text, .md, .markdown, .news, .article and .story files.`;

const annotateDescription = `Prints one line of JSON a file: its quotations, who said what, who is named, and its problems.
Offsets are UTF-16 units into the text without a byte-order mark.`;

const inspectDescription = `Prints articles for people to read, with what was found marked under the lines:
quotations with their speakers, sources, cues, names, pronouns and problems; then all entities with their forms.`;

const statuses = `
Exit status:
  0  no errors and no warnings (information and hints do not count)
  1  errors or warnings
  2  a mistake in the command, or a file that could not be checked`;

const examples = `
Examples:
  copydesk check story.md                      what to mend in one story
  copydesk check stories/                      in all the stories of a folder
  copydesk check "**/*.news" --format github   as annotations of a pull request
  copydesk check story.md --rule quotes/unattributed=error
  pbpaste | copydesk check -                   in what you have just copied
  copydesk annotate stories/*.txt              who said what, as data
  copydesk check stories/ --house guardian     by a house's style
  copydesk inspect story.md                    the same, for people to read
  copydesk export story.md --format csv        its quotations as a log for the fact desk
  copydesk diff old.md new.md                  what an edit did to quotations and names
  copydesk lsp --stdio                         what an editor other than VS Code starts`;
