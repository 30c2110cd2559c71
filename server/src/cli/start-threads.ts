/** Threads that do a job's files side by side. */
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Job, startJob } from './job.ts';
import { shareFiles, type Threads } from './share-files.ts';

/** Fewer files than this are done sooner by one thread than by several that load the models first. */
const filesWorthAThread = 100;

/** More threads than this wait for the one that prints. */
const mostThreads = 8;

/** Megabytes. A small nursery is emptied often, which costs little here and keeps many threads small; the rest holds models and the longest article. */
const threadLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 };

/**
 * V8 helps a collection with further threads. Where each processor has one of ours, helpers only take its time (a fifth of all). Old objects, of which
 * files read once leave few, are swept when there are twice as many as before. V8 also takes what often outlived a few collections for what lives long,
 * and has it made among the old objects, from where only a sweep takes it: here nearly all of it lives as long as its file.
 */
function setCollection(count: number): void {
  if (count >= availableParallelism()) setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString('--heap-growing-percent=100');
  setFlagsFromString('--no-allocation-site-pretenuring');
}

/** How many threads to use where nobody says it. */
export const threadsFor = (files: number): number =>
  Math.max(1, Math.min(availableParallelism(), mostThreads, Math.floor(files / filesWorthAThread)));

export function startThreads(job: Job, count: number): Threads {
  setCollection(count);
  return shareFiles(count, () => new Worker(__filename, { workerData: job, resourceLimits: threadLimits }));
}

/** Whether this is such a thread; if it is, it answers the files it is sent, a group at a time, until it is stopped. */
export function answerAsThread(): boolean {
  const port = parentPort;
  if (isMainThread || !port) return false;
  const answerGroup = startJob(workerData as Job);
  let last: Promise<void> = Promise.resolve();
  port.on('message', (files: readonly string[]) => {
    // One after the other: answers are known by their order.
    last = last.then(() => answerGroup(files)).then((answers) => port.postMessage(answers));
  });
  return true;
}
