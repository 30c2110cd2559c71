import assert from 'node:assert/strict';
import { buildCopydesk, runCopydesk } from './run-copydesk.ts';

describe('copydesk on several threads', () => {
  before(() => buildCopydesk());

  it('says the same in the same order as on one', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        `${i}.txt`,
        `${'The mayor spoke at length. '.repeat((i * 7) % 40)}It is the the end ${i}.\n`,
      ]),
    );
    const names = [...Object.keys(files), 'gone.txt'];
    const run = (jobs: string) => runCopydesk(['annotate', '--jobs', jobs, ...names], { files });
    const [one, three] = await Promise.all([run('1'), run('3')]);
    assert.equal(three.stdout, one.stdout);
    assert.deepEqual([one.status, three.status, three.stderr], [2, 2, '']);
  });
});
