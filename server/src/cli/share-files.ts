/** Gives files out to threads, and their answers back. */
import { type Answer, failedAnalysis } from './job.ts';

/** Groups of files that a thread has before it, the one it is at included: it need not wait for the next to be sent. */
const mostQueued = 2;

export interface Threads {
  /** Waits for a free thread; like a job's own function it never rejects. */
  readonly answer: (files: readonly string[]) => Promise<readonly Answer[]>;
  readonly stop: () => Promise<void>;
}

/** What is asked of a worker thread. */
export interface Thread {
  readonly postMessage: (files: readonly string[]) => void;
  readonly on: ((event: 'message', hear: (answers: readonly Answer[]) => void) => unknown) &
    ((event: 'error', hear: (error: unknown) => void) => unknown);
  readonly terminate: () => Promise<unknown>;
}

interface Task {
  readonly files: readonly string[];
  readonly resolve: (answers: readonly Answer[]) => void;
}

/**
 * A thread that dies is replaced. The files it was at are given out again, each by itself: the one that kills a thread by itself is answered for. What
 * it had before it is done by others.
 */
export function shareFiles(count: number, start: () => Thread): Threads {
  const waiting: Task[] = [];
  /** What each thread has before it, in order. */
  const queues = new Map<Thread, Task[]>();

  const feed = (thread: Thread, queue: Task[]): void => {
    while (queue.length < mostQueued && waiting.length > 0) {
      const task = waiting.shift()!;
      queue.push(task);
      thread.postMessage(task.files);
    }
  };
  const add = (): void => {
    const thread = start();
    const queue: Task[] = [];
    queues.set(thread, queue);
    thread.on('message', (answers: readonly Answer[]) => {
      queue.shift()?.resolve(answers);
      feed(thread, queue);
    });
    thread.on('error', (error: unknown) => {
      queues.delete(thread);
      const [task, ...rest] = queue.splice(0);
      waiting.unshift(...rest);
      if (task?.files.length === 1) task.resolve([failedAnalysis(task.files[0]!, error)]);
      else if (task) waiting.unshift(...oneByOne(task));
      add();
    });
    feed(thread, queue);
  };
  for (let i = 0; i < count; i++) add();
  return {
    answer: (files) =>
      new Promise((resolve) => {
        waiting.push({ files, resolve });
        let least: [Thread, Task[]] | null = null;
        for (const entry of queues) if (!least || entry[1].length < least[1].length) least = entry;
        if (least) feed(...least);
      }),
    stop: async () => {
      await Promise.all([...queues.keys()].map((thread) => thread.terminate()));
    },
  };
}

/** A task of each of a task's files, which is answered when all of them are. */
function oneByOne({ files, resolve }: Task): Task[] {
  const tasks: Task[] = [];
  const answers = files.map((file) => new Promise<readonly Answer[]>((done) => tasks.push({ files: [file], resolve: done })));
  void Promise.all(answers).then((all) => resolve(all.flat()));
  return tasks;
}
