/** How long something keeps the extension host. */

interface NodeProcess {
  readonly cpuUsage?: () => { readonly user: number; readonly system: number };
}

/** Milliseconds of processor time that the host has used; where it is not told, as in a Web Worker, of time that has passed. */
export function hostTime(): number {
  const used = (globalThis as { readonly process?: NodeProcess }).process?.cpuUsage?.();
  return used ? (used.user + used.system) / 1000 : performance.now();
}
