/** What it costs the extension host to bring Copydesk up with the first article. */
import { ok } from './support/assert.ts';
import { activated } from './support/copydesk.ts';

describe('Activation', () => {
  it('takes less than 150 milliseconds of the extension host before the server answers', async () => {
    const copydesk = await activated();
    await copydesk.start();
    const { activate, load } = copydesk.times();
    console.log(`@mocha       activate ${activate.toFixed(1)} ms, load ${load.toFixed(1)} ms`);
    // A browser tells only the time that has passed, in which other programs run too: there it holds what is done at once.
    const isProcessorTime =
      (globalThis as { readonly process?: { readonly cpuUsage?: unknown } }).process?.cpuUsage !== undefined;
    ok(
      (isProcessorTime ? activate + load : activate) < 150,
      `activate took ${activate.toFixed(1)} ms, the client ${load.toFixed(1)} ms`,
    );
  });
});
