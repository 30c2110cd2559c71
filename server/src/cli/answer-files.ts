/** Runs a job over many files and hands the answers on in the order of the files. */
import { type Answer, type Job, startJob } from './job.ts';
import { standardInput } from './read-text.ts';
import { showProgress } from './show-progress.ts';
import { startThreads, threadsFor } from './start-threads.ts';
import type { Terminal } from './terminal.ts';

const verbs = { check: 'Checked', annotate: 'Annotated', inspect: 'Inspected' };

/** Answers that may wait for an earlier file's, a thread: what a slow file holds up, and so what memory is for. */
const ahead = 16;

/** `take` is awaited, so that a slow reader slows the work and not the memory. */
export async function answerFiles(
  files: readonly string[],
  job: Job,
  terminal: Terminal,
  take: (answer: Answer, index: number) => Promise<void>,
): Promise<void> {
  // Standard input belongs to the main thread.
  const count = files.includes(standardInput) ? 1 : (job.threads ?? threadsFor(files.length));
  const threads = count > 1 ? startThreads(job, count) : null;
  const answerFile = threads ? threads.answer : startJob(job);
  const begun: Promise<Answer>[] = [];
  const progress = showProgress(terminal, verbs[job.command], files.length);
  let next = 0;
  for (let index = 0; index < files.length; index++) {
    for (; next < files.length && begun.length < (threads ? count * ahead : 1); next++) begun.push(answerFile(files[next]!));
    await take(await begun.shift()!, index);
    progress.step(index + 1);
  }
  progress.end();
  await threads?.stop();
}
