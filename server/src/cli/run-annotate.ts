/** `copydesk annotate`: a line of JSON a file with all that the engine knows of it. */
import { answerFiles } from './answer-files.ts';
import { exitStatus } from './exit-status.ts';
import type { Job } from './job.ts';
import { createStyleNotices } from './style-notices.ts';
import type { Terminal } from './terminal.ts';

/** Resolves to the exit status. */
export async function runAnnotate(files: readonly string[], job: Job, terminal: Terminal): Promise<number> {
  let allAnswered = true;
  const notices = createStyleNotices(terminal);
  await answerFiles(files, job, terminal, async ({ checked, text }) => {
    if (notices(checked.styleProblems) || checked.error !== null) allAnswered = false;
    await terminal.write(text);
  });
  return allAnswered ? exitStatus.fine : exitStatus.misuse;
}
