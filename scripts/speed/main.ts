/** How long Copydesk takes, by the clock: loading, a first analysis, an edit at the start, in the middle, at the end, rules included; through the server; beside peers. */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { allRules, checkArticle, createAnalyzer, loadModels } from '../../server/src/engine/index.ts';
import { at, keystrokes, latencies, shown, spread, timed } from './figures.ts';
import { longArticle, newStories } from './long-article.ts';
import { measurePeers } from './measure-peers.ts';
import { measureServer } from './measure-server.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '40' },
    words: { type: 'string', default: '450,1000,10000,12000,100000' },
    peers: { type: 'boolean', default: false },
    /** Through the server and nothing else. */
    server: { type: 'boolean', default: false },
  },
});
const rounds = Math.max(1, Number(values.rounds) || 40);
const lengths = values.words
  .split(',')
  .map(Number)
  .filter((words) => words > 0);
const places = [0.05, 0.5, 0.95];
/** Strokes that are timed from each place of a story of at most a thousand words: they reach all its paragraphs, and 5 in 100 of them are enough to tell. */
const strokesInShort = 400;
/** Whole analyses that are timed at least; the median counts. */
const wholeRounds = 16;
/** Milliseconds before that: some 500 stories of 1,000 words. */
const wholeWarming = 5000;

if (values.server) {
  await measureServer(lengths, rounds);
  process.exit();
}

console.log(`Node ${process.version}, ${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'}); milliseconds\n`);
console.log(`Loading: ${shown(await timed(() => void createAnalyzer()))}\n`);
console.log(
  '| words | first analysis, rules included | whole analysis, warm | with all rules | edit at start, p50 / p95 | in the middle | at the end | memory, MB |',
);
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
// What the engine's code costs while it is compiled is paid once, by texts that are not measured.
const warming = createAnalyzer();
for (let i = 0; i < 5; i++) checkArticle(warming(`${i}\n\n${longArticle(3000)}`, 'plain'), allRules);
for (const words of lengths) {
  const text = longArticle(words);
  const analyze = createAnalyzer();
  const read = (copy: string) => () => void checkArticle(analyze(copy, 'plain'), allRules);
  const cells = [String(words), shown(await timed(read(text)))];
  for (const rules of [[], allRules]) {
    // Stories that nobody has seen, one after the other, by an analyzer that keeps nothing of them, as the command line's: the compiler knows the code.
    const warm = createAnalyzer(loadModels(), null);
    const stories = newStories(words);
    let story = '';
    const whole = (): void => void checkArticle(warm(story, 'plain'), rules);
    const prepare = (): void => void (story = stories.next().value);
    const times = await latencies(whole, Math.max(rounds, wholeRounds), { warming: wholeWarming, prepare });
    cells.push(shown(at(times, 0.5)));
  }
  for (const share of places) {
    const typing = keystrokes(text, share);
    let now = text;
    const prepare = (): void => void (now = typing.next().value.text);
    const strokes = words <= 1000 ? Math.max(rounds, strokesInShort) : rounds;
    cells.push(spread(await latencies(() => read(now)(), strokes, { prepare })));
  }
  cells.push((process.memoryUsage().rss / 1e6).toFixed(0));
  console.log(`| ${cells.join(' | ')} |`);
}
// By a process of its own: one that has read all these articles collects garbage of hundreds of megabytes, which would be in the server's times.
spawnSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), '--server', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
if (values.peers) await measurePeers(12_000, Math.min(rounds, 12));
