/** Trains the tagger of names. usage: npm run train -- names --data DIR [--folds N] [--only N] [--left-out REGION] [--out FILE] */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createWordLists } from '../../src/engine/names/tagging/word-flags.ts';
import { bestLabels, chainMarginals, createChainSpace } from '../../src/engine/names/tagging/decode.ts';
import { labelCount } from '../../src/engine/names/tagging/labels.ts';
import { mostFeatures } from '../../src/engine/names/tagging/features.ts';
import { storeWeights } from '../../src/engine/names/tagging/weights.ts';
import { countVotes, voteFeatures } from '../../src/engine/names/tagging/votes.ts';
import { createTagger } from '../../src/engine/tokens/tagger.ts';
import { addScore, createScore, f1, show, spansOf } from './evaluate.ts';
import { createFeatureNumbers, featuresOfLesson, numberOf, type LessonFeatures } from './feature-store.ts';
import { lessonOf, readLines, type GoldArticle, type GoldName, type Lesson } from './gold.ts';
import { learn, pairWeightsOf, unaryScores, type Chain, type Example, type LearningOptions } from './learn.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    folds: { type: 'string', default: '5' },
    only: { type: 'string' },
    epochs: { type: 'string', default: '8' },
    rate: { type: 'string', default: '0.1' },
    decay: { type: 'string', default: '0.001' },
    dropout: { type: 'string', default: '0' },
    least: { type: 'string', default: '2' },
    'no-votes': { type: 'boolean', default: false },
    single: { type: 'boolean', default: false },
    keep: { type: 'string' },
    out: { type: 'string', default: '' },
    errors: { type: 'boolean', default: false },
  },
});
if (!values.data) throw new Error('usage: npm run train -- names --data DIR');
void positionals;
const options: LearningOptions = {
  epochs: Number(values.epochs),
  rate: Number(values.rate),
  decay: Number(values.decay),
  dropout: Number(values.dropout),
  least: Number(values.least),
};
const started = performance.now();
const log = (text: string): void => console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

interface Newswire {
  readonly id: string;
  readonly outlet: string;
  readonly region: string;
  readonly text: string;
  readonly entities: readonly GoldName[];
}
const newswire = readLines<Newswire>(join(values.data, 'worldwide-newswire-dev.jsonl'));
const outletOf = (id: string): string => id.split('_').slice(0, 2).join('_');
const regionOf = (id: string): string => id.slice(0, 2);
const tagger = createTagger();
const lists = createWordLists();
const known = createFeatureNumbers();
const prepare = (article: GoldArticle): { lesson: Lesson; base: LessonFeatures } => {
  const lesson = lessonOf(article, tagger, lists);
  return { lesson, base: featuresOfLesson(lesson, known) };
};
type Prepared = ReturnType<typeof prepare>;
const items = newswire.map(({ id, text, entities }) => prepare({ id, text, names: entities, weight: 1 }));
const missed = items.reduce((sum, { lesson }) => sum + lesson.missed, 0);
log(
  `${items.length} articles, ${items.reduce((n, { base }) => n + base.tokens.length, 0)} words in stretches, ${known.hashes.length} features, ${missed} gold names not on our tokens`,
);

const space = createChainSpace();
function marginalsOf(chain: Chain, item: Prepared, features: LessonFeatures): Float32Array {
  const unary = unaryScores(chain, features);
  const pairWeights = pairWeightsOf(chain.pair);
  const out = new Float32Array(item.lesson.labels.length * labelCount);
  let word = 0;
  for (const length of features.lengths) {
    const at = features.tokens[word]! * labelCount;
    chainMarginals(unary.subarray(word * labelCount, (word + length) * labelCount), pairWeights, length, space, out, at);
    word += length;
  }
  return out;
}

/** The base features of each word and behind them those of the votes. */
function withVotes(item: Prepared, marginals: Float32Array): LessonFeatures {
  const { words } = item.lesson.scene;
  const votes = countVotes(words, marginals);
  const out = new Int32Array(mostFeatures);
  const ids: number[] = [];
  const offsets = [0];
  item.base.tokens.forEach((token, k) => {
    for (let f = item.base.offsets[k]!; f < item.base.offsets[k + 1]!; f++) ids.push(item.base.ids[f]!);
    const count = voteFeatures(words, votes, marginals, token, out, 0);
    for (let f = 0; f < count; f++) ids.push(numberOf(known, out[f]!));
    offsets.push(ids.length);
  });
  return { ...item.base, ids: Int32Array.from(ids), offsets: Int32Array.from(offsets) };
}

const exampleOf = (item: Prepared, features = item.base): Example => ({
  features,
  labels: item.lesson.labels,
  weight: item.lesson.article.weight,
});

function trainBoth(train: readonly Prepared[]): { first: Chain; second: Chain | null } {
  const first = learn(
    train.map((item) => exampleOf(item)),
    known.hashes.length,
    options,
  );
  if (values['no-votes']) return { first, second: null };
  const halves = [train.filter((_, i) => i % 2 === 0), train.filter((_, i) => i % 2 === 1)];
  const halfChains = halves.map((half) =>
    learn(
      half.map((item) => exampleOf(item)),
      known.hashes.length,
      options,
    ),
  );
  const examples = train.map((item, i) =>
    exampleOf(item, withVotes(item, marginalsOf(halfChains[1 - (i % 2)]!, item, item.base))),
  );
  if (values.single) {
    const both = learn(
      [...examples, ...train.map((item) => exampleOf(item))].map((e) => ({ ...e, weight: e.weight / 2 })),
      known.hashes.length,
      options,
    );
    prune(both);
    return { first: both, second: both };
  }
  const second = learn(examples, known.hashes.length, options);
  prune(first);
  prune(second);
  return { first, second };
}

function prune(chain: Chain): void {
  if (!values.keep) return;
  const sizes = Float32Array.from(chain.weights, Math.abs).sort();
  const least = sizes[Math.max(0, sizes.length - Number(values.keep))]!;
  const full = new Set<number>();
  for (let at = 0; at < chain.weights.length; at++) {
    if (Math.abs(chain.weights[at]!) < least) chain.weights[at] = 0;
    else full.add(Math.floor(at / labelCount));
  }
  log(`kept ${full.size} features, least ${least.toFixed(3)}`);
}

function predict({ first, second }: { first: Chain; second: Chain | null }, item: Prepared): Uint8Array {
  const features = second ? withVotes(item, marginalsOf(first, item, item.base)) : item.base;
  const chain = second ?? first;
  const unary = unaryScores(chain, features);
  const labels = new Uint8Array(item.lesson.labels.length);
  let word = 0;
  for (const length of features.lengths) {
    const best = bestLabels({ unary: unary.subarray(word * labelCount, (word + length) * labelCount), pair: chain.pair }, length);
    labels.set(best, features.tokens[word]);
    word += length;
  }
  return labels;
}

if (values.out) {
  const { second } = trainBoth(items);
  const rows = new Map<number, Float32Array>();
  second!.rows.forEach((row, id) => {
    if (row < 0) return;
    const weights = second!.weights.slice(row * labelCount, (row + 1) * labelCount);
    if (weights.some((weight) => weight !== 0)) rows.set(known.hashes[id]!, weights);
  });
  const { stored, bytes } = storeWeights('Weights of the tagger of names; see docs/models/names.md.', rows, second!.pair);
  const features = Buffer.from(bytes).toString('base64');
  writeFileSync(values.out, `${JSON.stringify({ ...stored, features })}\n`);
  log(`${values.out}: ${rows.size} features, ${bytes.length} bytes, ${features.length} as text`);
  process.exit(0);
}

// Cross-validation over outlets: the articles of one outlet are always in the same fold.
const foldCount = Number(values.folds);
const outlets = [...new Set(newswire.map(({ id }) => outletOf(id)))].sort();
const foldOf = (item: Prepared): number => outlets.indexOf(outletOf(item.lesson.article.id)) % foldCount;
const total = createScore();
const byRegion = new Map<string, ReturnType<typeof createScore>>();
for (let fold = 0; fold < foldCount; fold++) {
  if (values.only && fold >= Number(values.only)) break;
  const models = trainBoth(items.filter((item) => foldOf(item) !== fold));
  const score = createScore();
  for (const item of items.filter((candidate) => foldOf(candidate) === fold)) {
    const found = spansOf(item.lesson, predict(models, item));
    for (const each of [score, total]) addScore(each, item.lesson, found);
    const region = regionOf(item.lesson.article.id);
    if (!byRegion.has(region)) byRegion.set(region, createScore());
    addScore(byRegion.get(region)!, item.lesson, found);
    if (values.errors) printErrors(item, found);
  }
  log(`fold ${fold}: ${show(score)}`);
}
log(`all: ${show(total)}`);
console.error(
  [...byRegion]
    .sort(([, a], [, b]) => f1(a.names) - f1(b.names))
    .map(([region, score]) => `${region} ${f1(score.names).toFixed(1)} (${score.names.gold})`)
    .join('  '),
);

function printErrors({ lesson }: Prepared, found: ReturnType<typeof spansOf>): void {
  const { text, names } = lesson.article;
  const around = (s: number, e: number): string =>
    `${text.slice(Math.max(0, s - 40), s)}[${text.slice(s, e)}]${text.slice(e, e + 30)}`.replace(/\s+/g, ' ');
  const scored = names.filter(({ type }) => /person|organization|location/i.test(type));
  const typeName = (type: string): string => type.toLowerCase().replace('location', 'place');
  for (const { start, end, type } of found) {
    if (type === 'demonym' || type === 'other') continue;
    const same = names.find(({ s, e }) => s === start && e === end);
    if (same && typeName(same.type) === type) continue;
    const over = names.filter(({ s, e }) => s < end && start < e);
    if (over.some(({ type: other }) => !/person|organization|location/i.test(other))) continue;
    console.log(
      `${same ? 'TYPE' : over.length ? 'SPAN' : 'FALSE'}\t${type}\t${over.map((o) => `${o.type}:${text.slice(o.s, o.e)}`).join(' | ')}\t${around(start, end)}`,
    );
  }
  for (const { s, e, type } of scored) {
    if (!found.some(({ start, end }) => start < e && s < end)) console.log(`MISS\t${type}\t\t${around(s, e)}`);
  }
}
