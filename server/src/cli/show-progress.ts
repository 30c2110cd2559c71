/** A line on the terminal for runs that take long. */
import type { Terminal } from './terminal.ts';

/** Quiet for the first second, then at most ten lines a second. */
const quietMilliseconds = 1000;
const pauseMilliseconds = 100;

export interface Progress {
  readonly step: (done: number) => void;
  readonly end: () => void;
}

export function showProgress({ progress }: Terminal, verb: string, total: number): Progress {
  let next = performance.now() + quietMilliseconds;
  return {
    step: (done) => {
      const now = performance.now();
      if (now < next) return;
      next = now + pauseMilliseconds;
      progress(
        `${verb} ${done.toLocaleString('en')} of ${total.toLocaleString('en')} files (${Math.floor((100 * done) / total)}%)`,
      );
    },
    end: () => progress(''),
  };
}
