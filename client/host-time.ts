/** How long something keeps the extension host. */

interface NodeProcess {
  /** Microseconds of the thread; from Node 23.9 on. */
  readonly threadCpuUsage?: () => { readonly user: number; readonly system: number };
  /** Microseconds of the process, its other threads included. */
  readonly cpuUsage?: () => { readonly user: number; readonly system: number };
}

/** Milliseconds of processor time that the host has used; where it is not told, as in a Web Worker, of time that has passed. */
export function hostTime(): number {
  const { process } = globalThis as { readonly process?: NodeProcess };
  const used = process?.threadCpuUsage?.() ?? process?.cpuUsage?.();
  return used ? (used.user + used.system) / 1000 : performance.now();
}
