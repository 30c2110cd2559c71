/** Times and how they are shown. */

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

/** One more letter in front of the word at that share of the text: what a keystroke leaves, `count` times over. */
export function* keystrokes(
  text: string,
  share: number,
  count: number,
): Generator<{ readonly text: string; readonly at: number; readonly letter: string }> {
  let place = text.indexOf(' ', Math.floor(text.length * share)) + 1;
  let now = text;
  for (let i = 0; i < count; i++) {
    const letter = 'etaoinshrdlu'[i % 12]!;
    now = `${now.slice(0, place)}${letter}${now.slice(place)}`;
    yield { text: now, at: place, letter };
    place++;
  }
}
