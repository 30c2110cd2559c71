/** Says what is wrong in configuration files, each mistake once a run. */
import type { StyleNotice } from './problem.ts';
import type { Terminal } from './terminal.ts';

/** The function it returns says whether there is an error among the notices. */
export function createStyleNotices({ notice }: Terminal): (notices: readonly StyleNotice[]) => boolean {
  const said = new Set<string>();
  return (notices) => {
    for (const { line } of notices) {
      if (!said.has(line)) notice(line);
      said.add(line);
    }
    return notices.some(({ level }) => level === 'error');
  };
}
