// Runs the rules over a folder of articles and shows what they say: counts per rule, per 100 articles and per 1,000 words, and samples to judge.
// The folder holds .jsonl or .jsonl.gz files with a `text` a line (lines without one are left out), or .txt files.
// usage: node scripts/benchmark/rules-on-corpus.mjs FOLDER [--rule NAME…] [--samples N] [--seed N] [--context CHARACTERS] [--warnings] [--limit N]
import esbuild from 'esbuild';
import { readFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: 'string', multiple: true },
    samples: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    context: { type: 'string', default: '90' },
    warnings: { type: 'boolean', default: false },
    limit: { type: 'string', default: '0' },
  },
});
if (positionals.length === 0) {
  console.error(
    'usage: node scripts/benchmark/rules-on-corpus.mjs FOLDER|FILE… [--rule NAME] [--samples N] [--seed N] [--context N] [--warnings]',
  );
  process.exit(2);
}

const outfile = 'dist-test/benchmark/engine.mjs';
mkdirSync('dist-test/benchmark', { recursive: true });
await esbuild.build({
  entryPoints: ['server/src/engine/index.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
});
const { allRules, checkArticle, createAnalyzer } = await import(pathToFileURL(join(process.cwd(), outfile)).href);

const files = positionals.flatMap((path) =>
  /\.(jsonl|jsonl\.gz|txt)$/.test(path) ? [path] : globSync(['*.jsonl', '*.jsonl.gz', '*.txt'], { cwd: path, absolute: true }),
);
const articles = files.sort().flatMap((path) => {
  const bytes = readFileSync(path);
  const content = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  if (path.endsWith('.txt')) return [{ id: path, text: content }];
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .filter(({ text }) => typeof text === 'string')
    .map(({ id, text }) => ({ id, text }));
});
const seen = new Set();
articles.splice(0, articles.length, ...articles.filter(({ text }) => !seen.has(text) && seen.add(text)));
if (Number(values.limit) > 0) articles.splice(Number(values.limit));

const analyze = createAnalyzer();
const levels = Object.fromEntries(allRules.map((rule) => [rule.name, { level: rule.level === 'off' ? 'hint' : rule.level }]));
const wanted = values.rule ? allRules.filter(({ name }) => values.rule.includes(name)) : allRules;
const found = new Map(wanted.map(({ name }) => [name, []]));
let words = 0;
const started = performance.now();
for (const { id, text } of articles) {
  words += text.match(/\S+/g)?.length ?? 0;
  const { diagnostics, failures } = checkArticle(analyze(text, 'plain'), wanted, levels);
  for (const { rule, error } of failures) console.error(`${rule} failed on ${id}:`, error);
  for (const diagnostic of diagnostics) found.get(diagnostic.rule).push({ id, text, diagnostic });
}
console.log(`${articles.length} articles, ${words} words, ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
console.log('| rule | level | findings | per 100 articles | articles with one, % | per 1,000 words |');
console.log('| --- | --- | ---: | ---: | ---: | ---: |');
let shown = 0;
for (const rule of wanted) {
  const findings = found.get(rule.name);
  if (rule.level === 'warning' || rule.level === 'error') shown += findings.length;
  const share = new Set(findings.map(({ id }) => id)).size / articles.length;
  console.log(
    `| ${rule.name} | ${rule.level} | ${findings.length} | ${((findings.length / articles.length) * 100).toFixed(1)} | ${(share * 100).toFixed(1)} | ${((findings.length / words) * 1000).toFixed(2)} |`,
  );
}
console.log(`\nwarnings and errors per 1,000 words: ${((shown / words) * 1000).toFixed(2)}`);

const random = generator(Number(values.seed));
const samples = Number(values.samples);
if (samples > 0 && values.warnings) {
  show(
    'warnings and errors',
    wanted.filter(({ level }) => level === 'warning' || level === 'error').flatMap(({ name }) => found.get(name)),
  );
} else if (samples > 0) {
  for (const { name } of wanted) show(name, found.get(name));
}

function show(title, findings) {
  console.log(`\n== ${title}: ${findings.length}`);
  for (const { id, text, diagnostic } of shuffled(findings).slice(0, samples)) {
    const { rule, start, end, message, fixes } = diagnostic;
    const width = Number(values.context);
    const excerpt =
      `${text.slice(Math.max(0, start - width), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + width)}`.replace(
        /\n/g,
        '⏎',
      );
    console.log(
      `- [${id}:${start}] ${rule}\n  ${excerpt}\n  ${message} ${fixes.map(({ title, preferred }) => `[${preferred ? '*' : ''}${title}]`).join(' ')}`,
    );
  }
}

function shuffled(items) {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}

/** Mulberry32, a small generator with a seed, so that a run can be repeated. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
