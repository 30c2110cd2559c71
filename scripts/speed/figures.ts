/** Times and how they are shown. */
import { Bench } from 'tinybench';

/** Milliseconds that the work takes, by the clock. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Milliseconds, with one digit behind the point. */
export const shown = (milliseconds: number): string => milliseconds.toFixed(1);

/** The time below which that share of the times lie. */
export const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)]!;

/** "p50 / p95" */
export const spread = (times: readonly number[]): string => `${shown(at(times, 0.5))} / ${shown(at(times, 0.95))}`;

/**
 * Milliseconds of at least `rounds` calls, taken by tinybench: first it is called for `warming` ms, until the compiler knows the code as it does after some
 * minutes of typing. What `prepare` does before each call is not timed.
 */
export async function latencies(
  work: () => unknown,
  rounds: number,
  { warming = 1500, prepare = () => undefined }: { readonly warming?: number; readonly prepare?: () => void } = {},
): Promise<readonly number[]> {
  const bench = new Bench({
    iterations: rounds,
    time: 0,
    warmupIterations: 4,
    warmupTime: warming,
    retainSamples: true,
    throws: true,
  });
  // Of a function that is not declared async tinybench asks by a call of its own whether it gives a promise, and does not wait for it.
  await bench.add('work', async () => void (await work()), { beforeEach: prepare }).run();
  const { result } = bench.tasks[0]!;
  if (result.state !== 'completed') throw new Error(`The measurement was not completed: ${result.state}`);
  return result.latency.samples ?? [];
}

/** What a keystroke leaves. */
export interface Keystroke {
  readonly text: string;
  /** Where the letter was put in, a UTF-16 offset in `former`. */
  readonly at: number;
  readonly letter: string;
  readonly former: string;
}

/** What is typed, over and over: in front of the word at that share of the text, then some 400 units further on, to the end, and from its top again. */
const typed = 'and so it went on that day, with much of what was said before ';

/** Keystrokes without end. */
export function* keystrokes(text: string, share: number): Generator<Keystroke, never> {
  let now = text;
  for (let from = Math.floor(text.length * share); ; from = from + 400 < now.length ? from + 400 : 0) {
    let at = now.indexOf(' ', from) + 1;
    for (const letter of typed) {
      const former = now;
      now = `${former.slice(0, at)}${letter}${former.slice(at)}`;
      yield { text: now, at, letter, former };
      at++;
    }
  }
}
