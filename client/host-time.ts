/** How long something keeps the extension host. */

interface NodeProcess {
  /** Microseconds of the process, its other threads included. */
  readonly cpuUsage?: () => { readonly user: number; readonly system: number };
}

/**
 * Starts a clock that tells how many milliseconds the host has been kept since: at most those that have passed, in which other programs
 * may have run, and at most those of processor time, which the process's other threads share. A browser tells the former alone.
 */
export function startHostClock(): () => number {
  const { process } = globalThis as { readonly process?: NodeProcess };
  const began = performance.now();
  const used = process?.cpuUsage?.();
  return () => {
    const passed = performance.now() - began;
    const now = process?.cpuUsage?.();
    return used && now ? Math.min(passed, (now.user + now.system - used.user - used.system) / 1000) : passed;
  };
}
