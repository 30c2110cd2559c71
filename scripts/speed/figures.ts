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

/** A letter that is typed, or what was typed in a place taken out again. */
export interface Keystroke {
  /** What it leaves. */
  readonly text: string;
  readonly former: string;
  /** Where, a UTF-16 offset in `former`. */
  readonly at: number;
  /** UTF-16 units taken out there; 0 where a letter is typed. */
  readonly removed: number;
  readonly typed: string;
}

/** What is typed, one after the other, over and over. */
const phrases = [
  'and so it went on that day, with much of what was said before ',
  'though few in the hall had read the report that the board sent out ',
  'while three of them left early and none would say why on Monday ',
  'as the town had feared since the spring when the first letters came ',
];

/**
 * Keystrokes without end: a phrase in front of the word at that share of the text, letter by letter, and out again at one stroke, as by Undo, so that the text keeps its length; then some 400 units further on, to the end, and from its
 * top again.
 */
export function* keystrokes(text: string, share: number): Generator<Keystroke, never> {
  for (let from = Math.floor(text.length * share), round = 0; ; from = from + 400 < text.length ? from + 400 : 0, round++) {
    const phrase = phrases[round % phrases.length]!;
    const at = text.indexOf(' ', from) + 1;
    const after = text.slice(at);
    let former = text;
    for (let length = 1; length <= phrase.length; length++) {
      const now = `${text.slice(0, at)}${phrase.slice(0, length)}${after}`;
      yield { text: now, former, at: at + length - 1, removed: 0, typed: phrase[length - 1]! };
      former = now;
    }
    yield { text, former, at, removed: phrase.length, typed: '' };
  }
}
