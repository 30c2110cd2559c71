/** Threads that do a job's files side by side. */
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Answer, failure, type Job, startJob } from './job.ts';

/** Fewer files than this are done sooner by one thread than by several that load the models first. */
const filesWorthAThread = 100;

/** More threads than this wait for the one that prints. */
const mostThreads = 8;

/** Megabytes. A small nursery is emptied often, which costs little here and keeps many threads small; the rest holds models and the longest article. */
const threadLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 };

/** Files that a thread has before it, the one it is at included: it need not wait for the next to be sent. */
const mostQueued = 3;

/**
 * V8 helps a collection with further threads. Where each processor has one of ours, helpers only take its time (a fifth of all). Old objects, of which
 * files read once leave few, are swept when there are three times as many as before. V8 also takes what often outlived a few collections for what lives long,
 * and has it made among the old objects, from where only a sweep takes it: here nearly all of it lives as long as its file.
 */
function setCollection(count: number): void {
  if (count >= availableParallelism()) setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString('--heap-growing-percent=200');
  setFlagsFromString('--no-allocation-site-pretenuring');
}

/** How many threads to use where nobody says it. */
export const threadsFor = (files: number): number =>
  Math.max(1, Math.min(availableParallelism(), mostThreads, Math.floor(files / filesWorthAThread)));

export interface Threads {
  /** Waits for a free thread; like a job's own function it never rejects. */
  readonly answer: (file: string) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

interface Task {
  readonly file: string;
  readonly resolve: (answer: Answer) => void;
}

/** A thread that dies answers for the file that killed it, and is replaced; what it had before it is done by others. */
export function startThreads(job: Job, count: number): Threads {
  setCollection(count);
  const waiting: Task[] = [];
  /** What each thread has before it, in order. */
  const queues = new Map<Worker, Task[]>();

  const feed = (worker: Worker, queue: Task[]): void => {
    while (queue.length < mostQueued && waiting.length > 0) {
      const task = waiting.shift()!;
      queue.push(task);
      worker.postMessage(task.file);
    }
  };
  const add = (): void => {
    const worker = new Worker(__filename, { workerData: job, resourceLimits: threadLimits });
    const queue: Task[] = [];
    queues.set(worker, queue);
    worker.on('message', (answer: Answer) => {
      queue.shift()?.resolve(answer);
      feed(worker, queue);
    });
    worker.on('error', (error: unknown) => {
      queues.delete(worker);
      const [task, ...rest] = queue.splice(0);
      waiting.unshift(...rest);
      task?.resolve(
        failure(
          task.file,
          `could not be analysed (${error instanceof Error ? error.message : String(error)}); please report this`,
        ),
      );
      add();
    });
    feed(worker, queue);
  };
  for (let i = 0; i < count; i++) add();
  return {
    answer: (file) =>
      new Promise((resolve) => {
        waiting.push({ file, resolve });
        let least: [Worker, Task[]] | null = null;
        for (const entry of queues) if (!least || entry[1].length < least[1].length) least = entry;
        if (least) feed(...least);
      }),
    stop: async () => {
      await Promise.all([...queues.keys()].map((worker) => worker.terminate()));
    },
  };
}

/** Whether this is such a thread; if it is, it answers the files it is sent until it is stopped. */
export function answerAsThread(): boolean {
  const port = parentPort;
  if (isMainThread || !port) return false;
  const answerFile = startJob(workerData as Job);
  let last: Promise<void> = Promise.resolve();
  port.on('message', (file: string) => {
    // One after the other: answers are known by their order.
    last = last.then(() => answerFile(file)).then((answer) => port.postMessage(answer));
  });
  return true;
}
