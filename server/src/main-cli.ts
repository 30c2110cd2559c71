/** Entry of the command line: `copydesk check`, `annotate`, `rules` and the rest. */
import { CommanderError } from 'commander';
import { createProgram } from './cli/create-program.ts';
import { exitStatus } from './cli/exit-status.ts';
import { answerAsThread } from './cli/start-threads.ts';
import { openTerminal } from './cli/terminal.ts';

if (!answerAsThread()) {
  createProgram(openTerminal())
    .parseAsync()
    .catch((error: unknown) => {
      if (!(error instanceof CommanderError)) throw error;
      // Commander has said what is wrong; its own status for misuse is 1, which is ours for problems in the copy.
      process.exitCode = error.exitCode === 0 ? exitStatus.fine : exitStatus.misuse;
    });
}
