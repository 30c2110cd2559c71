/** Threads that do a job's files side by side. */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Answer, failure, type Job, startJob } from './job.ts';

/** Fewer files than this are done sooner by one thread than by several that load the models first. */
const filesWorthAThread = 100;

/** More threads than this wait for the one that prints. */
const mostThreads = 8;

/** Megabytes. A small nursery is emptied often, which costs little here and keeps many threads small; the rest holds models and the longest article. */
const threadLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 };

/** How many threads to use where nobody says it. */
export const threadsFor = (files: number): number =>
  Math.max(1, Math.min(availableParallelism(), mostThreads, Math.floor(files / filesWorthAThread)));

export interface Threads {
  /** Waits for a free thread; like a job's own function it never rejects. */
  readonly answer: (file: string) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** A thread that dies answers for the file that killed it, and is replaced. */
export function startThreads(job: Job, count: number): Threads {
  const waiting: { readonly file: string; readonly resolve: (answer: Answer) => void }[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const busy = new Map<Worker, { readonly file: string; readonly resolve: (answer: Answer) => void }>();

  const feed = (worker: Worker): void => {
    const task = waiting.shift();
    if (!task) return void idle.push(worker);
    busy.set(worker, task);
    worker.postMessage(task.file);
  };
  const add = (): void => {
    const worker = new Worker(__filename, { workerData: job, resourceLimits: threadLimits });
    all.add(worker);
    worker.on('message', (answer: Answer) => {
      busy.get(worker)?.resolve(answer);
      busy.delete(worker);
      feed(worker);
    });
    worker.on('error', (error: unknown) => {
      const task = busy.get(worker);
      all.delete(worker);
      busy.delete(worker);
      task?.resolve(
        failure(
          task.file,
          `could not be analysed (${error instanceof Error ? error.message : String(error)}); please report this`,
        ),
      );
      add();
    });
    feed(worker);
  };
  for (let i = 0; i < count; i++) add();
  return {
    answer: (file) =>
      new Promise((resolve) => {
        waiting.push({ file, resolve });
        const worker = idle.pop();
        if (worker) feed(worker);
      }),
    stop: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** Whether this is such a thread; if it is, it answers the files it is sent until it is stopped. */
export function answerAsThread(): boolean {
  const port = parentPort;
  if (isMainThread || !port) return false;
  const answerFile = startJob(workerData as Job);
  port.on('message', (file: string) => {
    void answerFile(file).then((answer) => port.postMessage(answer));
  });
  return true;
}
