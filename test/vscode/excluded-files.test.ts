/** Files of software projects get no server and no diagnostics. */
import { equal, ok } from './support/assert.ts';
import { activated, openFile } from './support/copydesk.ts';
import { slowness } from './support/slowness.ts';
import { diagnosticsOf, waitForDiagnostics } from './support/wait-for.ts';

describe('Files that are no articles', () => {
  it('load no client and start no server', async () => {
    await openFile('README.md');
    await openFile('requirements.txt');
    const { desk } = await activated();
    equal(desk() === undefined, true);
  });

  it('cost a few milliseconds of the extension host', async () => {
    const { times } = await activated();
    // 5 to 25 as measured, a collection of the host's garbage included; the client's code alone takes 50 to 190.
    ok(times().activate < 50 * slowness(), `activate took ${times().activate.toFixed(1)} ms`);
  });

  it('stay silent when it runs', async () => {
    const article = await openFile('report.news');
    await waitForDiagnostics(article, ({ length }) => length > 0);
    for (const name of ['README.md', 'requirements.txt']) equal(diagnosticsOf(await openFile(name)), []);
  });
});
