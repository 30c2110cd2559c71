/** `copydesk style`: what one does with house styles on the command line. */
import type { Command } from 'commander';
import { runStyleImport } from './run-style-import.ts';
import { runStyleList } from './run-style-list.ts';
import { runStyleTest } from './run-style-test.ts';
import type { Terminal } from './terminal.ts';

export function addStyleCommands(program: Command, terminal: Terminal): void {
  const style = program
    .command('style')
    .summary('test, list and import house styles')
    .description('House styles: words to avoid, names as the house spells them, and how rules are set.')
    // A subcommand inherits it from its program only where it is made before; commander's own way out would be exit status 1.
    .exitOverride();
  style
    .command('test')
    .summary('run the examples that a style carries')
    .description('Checks style files, and runs the faulty, fixed and fine examples of their entries.')
    .argument('<style...>', 'files *.copydesk.json, or names of styles that come with Copydesk')
    .action(async (names: string[]) => {
      process.exitCode = await runStyleTest(names, terminal);
    });
  style
    .command('import')
    .summary('make a style of Vale rules or of a list')
    .description(
      'Makes a house style of a package or folder of Vale rules (.yml, accept.txt, reject.txt), or of a list (.csv with the columns avoid, prefer, why).\nLiteral words alone are taken; what is not is named, with the reason.',
    )
    .argument('<path...>', 'folders and files')
    .option('-o, --out <file>', 'a file *.copydesk.json to write (default: standard output)')
    .option('--force', 'write over a file that is there')
    .action(async (paths: string[], options: { readonly out?: string; readonly force?: boolean }) => {
      process.exitCode = await runStyleImport(paths, { out: options.out ?? null, force: options.force === true }, terminal);
    });
  style
    .command('list')
    .description('Lists the styles that come with Copydesk.')
    .action(() => runStyleList(terminal));
}
