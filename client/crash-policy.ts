/** Whether a server that has stopped by itself is started again: a few times quietly, and not for ever. */

export type CrashDecision = 'restart' | 'give-up';

/** How many crashes within `span` milliseconds are mended quietly. */
export const quietRestarts = { count: 3, span: 3 * 60_000 };

/** Told of each crash with its time in milliseconds, says what is to be done. */
export function createCrashPolicy({ count, span } = quietRestarts): (now: number) => CrashDecision {
  let crashes: readonly number[] = [];
  return (now) => {
    crashes = [...crashes.filter((time) => now - time < span), now];
    if (crashes.length <= count) return 'restart';
    // Whoever starts it by hand has as many tries again.
    crashes = [];
    return 'give-up';
  };
}
