/** Files of software projects get no server and no diagnostics. */
import { equal } from './support/assert.ts';
import { copydesk, openFile } from './support/copydesk.ts';
import { diagnosticsOf, waitForDiagnostics } from './support/wait-for.ts';

describe('Files that are no articles', () => {
  it('do not start the language server', async () => {
    await openFile('README.md');
    await openFile('requirements.txt');
    const { running, statusText } = await copydesk();
    equal(running() === undefined, true);
    equal(statusText() === undefined, true);
  });

  it('stay silent when it runs', async () => {
    const article = await openFile('report.news');
    await waitForDiagnostics(article, ({ length }) => length > 0);
    for (const name of ['README.md', 'requirements.txt']) equal(diagnosticsOf(await openFile(name)), []);
  });
});
