/** Runs a job over many files and hands the answers on in the order of the files. */
import { type Answer, type Job, startJob } from './job.ts';
import { standardInput } from './read-text.ts';
import { showProgress } from './show-progress.ts';
import { startThreads, threadsFor } from './start-threads.ts';
import type { Terminal } from './terminal.ts';

const verbs = { check: 'Checked', annotate: 'Annotated', inspect: 'Inspected' };

/** Files that are given to a thread together, at most: it reads them in turn (see `startJob`). More live too long: their words push each other out of the caches. */
const mostInGroup = 4;

/** Groups a thread that files come in at least, so that threads end at about the same time. */
const groupsEach = 4;

/** Groups whose answers may wait for an earlier one's, a thread: what a slow file holds up, and so what memory is for. */
const ahead = 4;

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
  const answerGroup = threads ? threads.answer : startJob(job);
  const size = Math.max(1, Math.min(mostInGroup, Math.ceil(files.length / (count * groupsEach))));
  const begun: Promise<readonly Answer[]>[] = [];
  const progress = showProgress(terminal, verbs[job.command], files.length);
  let next = 0;
  let index = 0;
  while (index < files.length) {
    for (; next < files.length && begun.length < (threads ? count * ahead : 1); next += size) {
      begun.push(answerGroup(files.slice(next, next + size)));
    }
    for (const answer of await begun.shift()!) {
      await take(answer, index++);
      progress.step(index);
    }
  }
  progress.end();
  await threads?.stop();
}
