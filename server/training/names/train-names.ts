/**
 * Trains the tagger of names and writes its weights, or measures how well such a training does on articles it has not seen.
 * usage: npm run train -- names --data DIR [--out FILE]
 *        npm run train -- names --data DIR --folds N [--only N] [--by outlet|region] [--errors]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { labelCount } from '../../src/engine/names/tagging/labels.ts';
import { storeWeights } from '../../src/engine/names/tagging/weights.ts';
import { createWordLists } from '../../src/engine/names/tagging/word-flags.ts';
import { createTagger } from '../../src/engine/tokens/tagger.ts';
import { addScore, createScore, f1, printErrors, show, spansOf, type Score } from './evaluate.ts';
import { createFeatureNumbers, featuresOfLesson } from './feature-store.ts';
import { headlineCopies } from './headline-copies.ts';
import { lessonOf, readLines, type GoldArticle, type GoldName } from './gold.ts';
import type { Chain, LearningOptions } from './learn.ts';
import { predict, train, type Prepared } from './two-looks.ts';

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: 'server/lexicon/name-weights.json' },
    folds: { type: 'string', default: '0' },
    only: { type: 'string', default: '99' },
    by: { type: 'string', default: 'outlet' },
    errors: { type: 'boolean', default: false },
    epochs: { type: 'string', default: '6' },
    rate: { type: 'string', default: '0.1' },
    decay: { type: 'string', default: '0.001' },
    dropout: { type: 'string', default: '0' },
    least: { type: 'string', default: '3' },
    headlines: { type: 'string', default: '3' },
    keep: { type: 'string', default: '250000' },
  },
});
if (!values.data) throw new Error('usage: npm run train -- names --data DIR [--out FILE | --folds N]');
const options: LearningOptions = {
  epochs: Number(values.epochs),
  rate: Number(values.rate),
  decay: Number(values.decay),
  dropout: Number(values.dropout),
  least: Number(values.least),
  keep: Number(values.keep),
};
const started = performance.now();
const log = (text: string): void => console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

interface Newswire {
  readonly id: string;
  readonly region: string;
  readonly text: string;
  readonly entities: readonly GoldName[];
}
const newswire = readLines<Newswire>(join(values.data, 'worldwide-newswire-dev.jsonl'));
const tagger = createTagger();
const lists = createWordLists();
const known = createFeatureNumbers();
function prepare(article: GoldArticle): Prepared {
  const lesson = lessonOf(article, tagger, lists);
  return { lesson, base: featuresOfLesson(lesson, known) };
}
const items = newswire.map(({ id, text, entities }) => prepare({ id, text, names: entities, weight: 1 }));
/** Headlines made of an article belong to its group. */
const copies = headlineCopies(
  newswire.map(({ id, text, entities }) => ({ id, text, names: entities, weight: 1 })),
  Number(values.headlines),
).map((article) => ({ source: newswire.findIndex(({ id }) => article.id.startsWith(`${id} `)), item: prepare(article) }));
const missed = items.reduce((sum, { lesson }) => sum + lesson.missed, 0);
log(`${items.length} articles, ${known.hashes.length} features, ${missed} names of the annotators not on our words`);

if (Number(values.folds) > 0) measure(Number(values.folds));
else write(train([...items, ...copies.map(({ item }) => item)], known, options), values.out);

function write({ rows, weights, pair }: Chain, path: string): void {
  const kept = new Map<number, Float32Array>();
  rows.forEach((row, id) => {
    if (row < 0) return;
    const own = weights.slice(row * labelCount, (row + 1) * labelCount);
    if (own.some((weight) => weight !== 0)) kept.set(known.hashes[id]!, own);
  });
  const { stored, bytes } = storeWeights('Weights of the tagger of names; see docs/models/names.md.', kept, pair);
  const features = Buffer.from(bytes).toString('base64');
  writeFileSync(path, `${JSON.stringify({ ...stored, features })}\n`);
  log(`${path}: ${kept.size} features, ${bytes.length} bytes, ${features.length} as text`);
}

/** Cross-validation: articles of one group (an outlet, or a part of the world) are always in the same fold. */
function measure(folds: number): void {
  const groupOf = ({ id, region }: Newswire): string => (values.by === 'region' ? region : id.split('_').slice(0, 2).join('_'));
  const groups = [...new Set(newswire.map(groupOf))].sort();
  const total = createScore();
  const byRegion = new Map<string, Group>();
  const byLetters = new Map<string, Group>();
  for (let fold = 0; fold < Math.min(folds, Number(values.only), groups.length); fold++) {
    const isHeld = (_: unknown, i: number): boolean => groups.indexOf(groupOf(newswire[i]!)) % folds === fold;
    const chain = train(
      [...items.filter((_, i) => !isHeld(_, i)), ...copies.filter(({ source }) => !isHeld(null, source)).map(({ item }) => item)],
      known,
      options,
    );
    const score = createScore();
    items.forEach((item, i) => {
      if (!isHeld(item, i)) return;
      const found = spansOf(item.lesson, predict(chain, item, known));
      const { id, region } = newswire[i]!;
      const own = [groupIn(byRegion, region), groupIn(byLetters, id.slice(0, 2))];
      for (const group of own) group.articles++;
      for (const each of [score, total, ...own.map((group) => group.score)]) {
        addScore(each, item.lesson.article.names, found);
      }
      if (values.errors) printErrors(item.lesson, found);
    });
    log(`fold ${fold}: ${show(score)}`);
  }
  log(`all: ${show(total)}`);
  printGroups('by the region field of the data', byRegion);
  printGroups('by the two letters an article’s id begins with', byLetters);
}

interface Group {
  readonly score: Score;
  articles: number;
}

function groupIn(groups: Map<string, Group>, name: string): Group {
  let group = groups.get(name);
  if (!group) groups.set(name, (group = { score: createScore(), articles: 0 }));
  return group;
}

/** The worst first: F1 of names, how many names and articles it stands on, and how far chance may move it (about two standard errors). */
function printGroups(title: string, groups: ReadonlyMap<string, Group>): void {
  console.error(title);
  const sorted = [...groups].sort(([, a], [, b]) => f1(a.score.names) - f1(b.score.names));
  for (const [name, { score, articles }] of sorted) {
    const share = f1(score.names) / 100;
    const chance = 200 * Math.sqrt((share * (1 - share)) / Math.max(1, score.names.gold));
    console.error(
      `  ${name.padEnd(12)} ${f1(score.names).toFixed(1).padStart(5)} ± ${chance.toFixed(1)}  (${score.names.gold} names in ${articles} articles; spans ${f1(score.spans).toFixed(1)})`,
    );
  }
}
