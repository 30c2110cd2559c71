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
export async function endUntil(page, words, said) {
  const killed = new Set();
  const end = Date.now() + 180_000;
  while (!(await said.isVisible())) {
    if (Date.now() > end) throw new Error(`${killed.size} processes were ended, and nothing was said`);
    for (const id of processesOf(words).filter((one) => !killed.has(one))) {
      killed.add(id);
      process.kill(id, 'SIGKILL');
    }
    await page.waitForTimeout(200);
  }
}
