// Processes of this machine by what stands in their command line, for tests and pictures of a server that dies. On Linux alone.
import { readdirSync, readFileSync } from 'node:fs';

/** Ids of processes whose command line holds the words. */
export const processesOf = (words) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(words);
      } catch {
        return false;
      }
    })
    .map(Number);

/** Ends each process of the words once, whenever another comes up, until the place on the page is there. */
export async function endUntil(words, said) {
  const killed = new Set();
  const end = Date.now() + 180_000;
  const isSaid = () =>
    said.waitFor({ timeout: 200 }).then(
      () => true,
      () => false,
    );
  while (!(await isSaid())) {
    if (Date.now() > end) throw new Error(`${killed.size} processes were ended, and nothing was said`);
    for (const id of processesOf(words).filter((one) => !killed.has(one))) {
      killed.add(id);
      endProcess(id);
    }
  }
}

/** One that has ended meanwhile is as good. */
function endProcess(id) {
  try {
    process.kill(id, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
