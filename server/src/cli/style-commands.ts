/** `copydesk style`: what one does with house styles on the command line. */
import type { Command } from 'commander';
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
    .command('list')
    .description('Lists the styles that come with Copydesk.')
    .action(() => runStyleList(terminal));
}
