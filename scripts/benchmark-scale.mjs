// Measures `copydesk check` over many files: articles a second and the most memory held.
// usage: npm run benchmark:scale [-- --files N] [--words N] [--jobs N]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '10000' },
    words: { type: 'string', default: '600' },
    jobs: { type: 'string', default: '2' },
  },
});
const [files, words] = [Number(values.files), Number(values.words)];

/** Paragraphs of the articles in the repository, put together anew for each file, so that no two articles are alike. */
const articles = 'test/corpus/articles';
const paragraphs = readdirSync(articles)
  .sort()
  .flatMap((name) => readFileSync(join(articles, name), 'utf8').split(/\n{2,}/))
  .filter((paragraph) => /[.”"]\s*$/.test(paragraph));
let state = 1;
/** A linear congruential generator with the constants of Numerical Recipes. */
const dice = (limit) => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) % limit;
/** Each paragraph ends in a figure of its own, which makes it new to what remembers paragraphs. It ends with the paragraph that brings it nearest to the length. */
function article() {
  const parts = [];
  let length = 0;
  for (;;) {
    const part = `${paragraphs[dice(paragraphs.length)]} That was ${2 + dice(99_999)} days ago.`;
    const count = part.split(/\s+/).length;
    if (parts.length > 0 && length + count / 2 > words) break;
    parts.push(part);
    length += count;
    if (length >= words) break;
  }
  allWords += length;
  return `${parts.join('\n\n')}\n`;
}
let allWords = 0;

await build({ production: true });
const folder = mkdtempSync(join(tmpdir(), 'copydesk-scale-'));
try {
  for (let i = 0; i < files; i++) writeFileSync(join(folder, `${String(i).padStart(5, '0')}.txt`), article());
  const cli = resolve('dist/cli/main-cli.cjs');
  const program = `process.on('exit', () => process.stderr.write('maxRSS ' + process.resourceUsage().maxRSS)); require(${JSON.stringify(cli)});`;
  const started = performance.now();
  const { stderr, status } = spawnSync(
    process.execPath,
    ['-e', program, '--', 'check', '--format', 'jsonl', '--jobs', values.jobs, folder],
    { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  );
  const seconds = (performance.now() - started) / 1000;
  const kilobytes = /maxRSS (\d+)/.exec(stderr)?.[1];
  if (status === 2 || kilobytes === undefined) throw new Error(`the run failed: ${stderr}`);
  console.log(`${files} articles of ${(allWords / files).toFixed(0)} words on average, ${values.jobs} threads, status ${status}`);
  console.log(
    `${seconds.toFixed(1)} s, ${(files / seconds).toFixed(0)} articles a second, at most ${(kilobytes / 1024).toFixed(0)} MB`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
