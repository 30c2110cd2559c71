import assert from 'node:assert/strict';
import { buildCopydesk, runCopydesk } from './run-copydesk.ts';

const repeated = 'The mayor opened the the bridge.\n';
const placeholder = 'The bridge cost TK million.\n';
const clean = 'The mayor opened the bridge on Tuesday.\n';

describe('copydesk check', () => {
  before(() => buildCopydesk());

  it('groups problems by file and sums them up', async () => {
    const { status, stdout, stderr } = await runCopydesk(['check', 'a.txt', 'b.txt', 'c.txt'], {
      files: { 'a.txt': `${clean}${repeated}`, 'b.txt': clean, 'c.txt': placeholder },
    });
    assert.equal(stderr, '');
    const lines = stdout.split('\n');
    assert.equal(lines[0], 'a.txt');
    assert.match(lines[1] ?? '', /^ {2}2:18 {2}warning {2}.+ {2}spelling\/repeated-word$/);
    assert.equal(lines[3], 'c.txt');
    assert.match(lines[4] ?? '', /^ {2}1:17 {2}error {2}.+ {2}copy\/placeholder$/);
    assert.equal(lines[6], '✖ 2 problems (1 error, 1 warning) in 2 of 3 files.');
    assert.equal(status, 1);
  });

  it('says so and exits with 0 where there is nothing to say', async () => {
    const { status, stdout } = await runCopydesk(['check', 'b.txt'], { files: { 'b.txt': clean } });
    assert.deepEqual([status, stdout], [0, '✓ No problems in 1 file.\n']);
  });

  it('takes levels and a number of warnings that are fine', async () => {
    const files = { 'a.txt': repeated };
    const statusWith = async (...options: string[]) => (await runCopydesk(['check', 'a.txt', ...options], { files })).status;
    assert.equal(await statusWith(), 1);
    assert.equal(await statusWith('--max-warnings', '1'), 0);
    assert.equal(await statusWith('--rule', 'spelling/repeated-word=off'), 0);
    assert.equal(await statusWith('--rule', 'spelling/*=hint'), 0);
    assert.equal(
      await statusWith('--rule', 'spelling/*=off', '--rule', 'spelling/repeated-word=error', '--max-warnings', '9'),
      1,
    );
  });

  it('refuses what it does not understand with 2, and says what it would', async () => {
    const files = { 'a.txt': clean };
    const refused = async (said: RegExp, ...options: string[]) => {
      const { status, stdout, stderr } = await runCopydesk(options, { files });
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, said);
    };
    await refused(/no rule quotes\/nonsense/, 'check', 'a.txt', '--rule', 'quotes/nonsense=off');
    await refused(/Levels: error, warning/, 'check', 'a.txt', '--rule', 'spelling/repeated-word=loud');
    await refused(/Allowed choices are text, json/, 'check', 'a.txt', '--format', 'html');
    await refused(/whole number/, 'check', 'a.txt', '--max-warnings', 'few');
    await refused(/Did you mean check/, 'chek', 'a.txt');
    await refused(/Did you mean --format/, 'check', 'a.txt', '--formt', 'json');
    await refused(/Name a file/, 'check');
    await refused(/No article matches \*\.news/, 'check', '*.news');
  });

  it('searches folders and globs for articles and leaves out the texts that come with software', async () => {
    const files = {
      'stories/one.md': clean,
      'stories/deep/two.NEWS': clean,
      'stories/README.md': repeated,
      'stories/requirements.txt': repeated,
      'stories/node_modules/x/x.md': repeated,
      'stories/three.pdf': repeated,
      'stories/[odd] name.txt': clean,
    };
    const found = async (...names: string[]) => {
      const { stdout } = await runCopydesk(['check', '--format', 'jsonl', ...names], { files });
      return stdout.split('\n').flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as { file: string }).file]));
    };
    assert.deepEqual(await found('stories'), ['stories/[odd] name.txt', 'stories/deep/two.NEWS', 'stories/one.md']);
    assert.deepEqual(await found('stories/*.md', 'stories/one.md'), ['stories/one.md']);
    assert.deepEqual(await found('stories/[odd] name.txt'), ['stories/[odd] name.txt']);
    assert.deepEqual(await found('stories/README.md'), ['stories/README.md'], 'named in full');
  });

  it('goes on after a file that cannot be checked, and exits with 2', async () => {
    const { status, stdout } = await runCopydesk(['check', 'gone.txt', 'picture.txt', 'latin.txt', '.', 'b.txt'], {
      files: {
        'b.txt': repeated,
        'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
        'latin.txt': Buffer.from('The café', 'latin1'),
      },
    });
    assert.equal(status, 2);
    assert.match(stdout, /gone\.txt\n {2}not checked {2}It does not exist\./);
    assert.match(stdout, /picture\.txt\n {2}not checked {2}It is not text/);
    assert.match(stdout, /latin\.txt\n {2}not checked {2}It is not UTF-8/);
    assert.match(stdout, /1 problem \(1 warning\) in 1 of 1 file, 3 files not checked/);
  });

  it('reads standard input and tells its language by the name it is given', async () => {
    const { stdout } = await runCopydesk(['check', '-'], { input: repeated });
    assert.match(stdout, /^-\n {2}1:18/);
    const named = await runCopydesk(['check', '--stdin', '--stdin-filename', 'story.md'], { input: `    the the\n\n${clean}` });
    assert.deepEqual([named.status, named.stderr], [0, ''], 'an indented block is code in Markdown');
  });

  it('decodes byte-order marks and named encodings', async () => {
    const check = async (content: Uint8Array, ...options: string[]) =>
      (await runCopydesk(['check', '--format', 'jsonl', 'a.txt', ...options], { files: { 'a.txt': content } })).stdout;
    const text = 'Café the the end.\n';
    const starts = (output: string) =>
      (JSON.parse(output) as { problems: { start: number }[] }).problems.map(({ start }) => start);
    assert.deepEqual(starts(await check(Buffer.from(`\ufeff${text}`))), [5]);
    assert.deepEqual(starts(await check(Buffer.from(`\ufeff${text}`, 'utf16le'))), [5]);
    assert.deepEqual(starts(await check(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())), [5]);
    assert.deepEqual(starts(await check(Buffer.from(text, 'latin1'), '--encoding', 'windows-1252')), [5]);
  });

  it('colours only where it is asked to', async () => {
    const files = { 'a.txt': repeated };
    const plain = await runCopydesk(['check', 'a.txt'], { files, env: { NO_COLOR: '', FORCE_COLOR: '', CI: 'true' } });
    assert.ok(!plain.stdout.includes('\u001b['));
    const forced = await runCopydesk(['check', 'a.txt'], { files, env: { NO_COLOR: '', FORCE_COLOR: '1' } });
    assert.ok(forced.stdout.includes('\u001b[33mwarning'));
    const refused = await runCopydesk(['check', 'a.txt'], { files, env: { NO_COLOR: '1', FORCE_COLOR: '1' } });
    assert.ok(!refused.stdout.includes('\u001b['));
  });
});
