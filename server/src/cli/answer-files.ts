/** Runs a job over many files and hands the answers on in the order of the files. */
import { type Answer, type Job, startJob } from './job.ts';
import { showProgress } from './show-progress.ts';
import type { Terminal } from './terminal.ts';

const verbs = { check: 'Checked', annotate: 'Annotated', inspect: 'Inspected' };

/** `take` is awaited before the next file is begun, so that a slow reader slows the work and not the memory. */
export async function answerFiles(
  files: readonly string[],
  job: Job,
  terminal: Terminal,
  take: (answer: Answer, index: number) => Promise<void>,
): Promise<void> {
  const progress = showProgress(terminal, verbs[job.command], files.length);
  const answerFile = startJob(job);
  for (const [index, file] of files.entries()) {
    await take(await answerFile(file), index);
    progress.step(index + 1);
  }
  progress.end();
}
