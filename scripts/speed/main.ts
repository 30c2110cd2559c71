/** How long the engine takes, by the clock: loading, a first analysis, an edit at the start, in the middle, at the end; rules included. */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { allRules, checkArticle, createAnalyzer } from '../../server/src/engine/index.ts';
import { longArticle } from './long-article.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '40' } } });
const rounds = Math.max(1, Number(values.rounds) || 40);
const lengths = [450, 1000, 10_000, 12_000, 100_000];
const places = { start: 0.05, middle: 0.5, end: 0.95 } as const;

/** Milliseconds, with one digit behind the point. */
const shown = (milliseconds: number): string => milliseconds.toFixed(1);

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

const at = (times: readonly number[], share: number): string =>
  shown([...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)]!);

console.log(`Node ${process.version}, ${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'}); milliseconds\n`);
console.log(`Loading: ${shown(timed(() => void createAnalyzer()))}\n`);
console.log('| words | first analysis, compiled code | edit at start, p50 / p95 | in the middle | at the end | memory, MB |');
console.log('| ---: | ---: | ---: | ---: | ---: | ---: |');
// What the engine's code costs while it is compiled is paid once, by texts that are not measured.
const warming = createAnalyzer();
for (let i = 0; i < 5; i++) checkArticle(warming(`${i}\n\n${longArticle(3000)}`, 'plain'), allRules);
for (const words of lengths) {
  let text = longArticle(words);
  const analyze = createAnalyzer();
  const read = (): void => void checkArticle(analyze(text, 'plain'), allRules);
  const cells = [String(words), shown(timed(read))];
  for (const share of Object.values(places)) {
    let place = text.indexOf(' ', Math.floor(text.length * share)) + 1;
    const times: number[] = [];
    for (let i = 0; i < rounds; i++) {
      text = `${text.slice(0, place)}${'etaoinshrdlu'[i % 12]!}${text.slice(place)}`;
      place++;
      times.push(timed(read));
    }
    cells.push(`${at(times, 0.5)} / ${at(times, 0.95)}`);
  }
  cells.push((process.memoryUsage().rss / 1e6).toFixed(0));
  console.log(`| ${cells.join(' | ')} |`);
}
