/** `copydesk annotate`: a line of JSON a file with all that the engine knows of it. */
import { answerFiles } from './answer-files.ts';
import { exitStatus } from './exit-status.ts';
import type { Job } from './job.ts';
import type { Terminal } from './terminal.ts';

/** Resolves to the exit status. */
export async function runAnnotate(files: readonly string[], job: Job, terminal: Terminal): Promise<number> {
  let allAnswered = true;
  await answerFiles(files, job, terminal, async ({ checked, text }) => {
    if (checked.error !== null) allAnswered = false;
    await terminal.write(text);
  });
  return allAnswered ? exitStatus.fine : exitStatus.misuse;
}
