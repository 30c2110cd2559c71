/** Trains the scorers of the attribution stage. usage: npm run train -- --data DIR [--part FIRST:END] [--out FILE] */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ScorerName } from '../../src/engine/attributions/attribution-knowledge.ts';
import { loadCueLexicon } from '../../src/engine/attributions/cues/cue-lexicon.ts';
import type { QuoteRange } from '../../src/engine/attributions/copy/reading.ts';
import { findCues } from '../../src/engine/attributions/cues/find-cues.ts';
import { storeModel, type LinearModel, type StoredModel } from '../../src/engine/attributions/scoring/linear-model.ts';
import { createTagger } from '../../src/engine/tokens/tagger.ts';
import { contentChoices, cueChoices, linkChoices, sourceChoices, wholeChoices } from './choices.ts';
import { readGold } from './gold.ts';
import { learn, type Choice, type LearningOptions } from './learn.ts';
import { lessonOf, type Lesson } from './lesson.ts';
import { plantFaults } from './plant-faults.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    part: { type: 'string', default: '0:840' },
    out: { type: 'string', default: 'server/lexicon/attribution-weights.json' },
  },
});
if (!values.data) {
  console.error('usage: npm run train -- --data DIR [--part FIRST:END] [--out FILE]');
  process.exit(2);
}
const [first, end] = values.part.split(':').map(Number);
const lexicon = loadCueLexicon();
const tagger = createTagger();
const lessons = readGold(join(values.data, 'polnear-train.jsonl.gz'))
  .slice(first, end)
  .map((gold) => lessonOf(gold, tagger, lexicon));
const halves = [lessons.filter((_, i) => i % 2 === 0), lessons.filter((_, i) => i % 2 === 1)] as const;
const options: LearningOptions = { bits: 16, epochs: 8, rate: 0.1, decay: 1e-4 };

const models: Partial<Record<ScorerName, LinearModel>> = {};
const train = (name: ScorerName, choices: readonly Choice[]): LinearModel => {
  const started = performance.now();
  const model = learn(choices, options);
  console.error(`${name}: ${choices.length} choices, ${Math.round(performance.now() - started)} ms`);
  return (models[name] = model);
};

train('cue', lessons.flatMap(cueChoices));
// What links see of cues comes from a scorer that has not seen the article.
const cuesFor = halves.map((_, half) => learn(halves[1 - half]!.flatMap(cueChoices), options));
const linksOf = (lesson: Lesson, half: number): Choice[] =>
  linkChoices(lesson, findCues(lesson.reading, lexicon, cuesFor[half]!));
// The faults weigh less where a quotation of the paragraph before may run on.
const faultsOf = (lesson: Lesson, half: number): Choice[] => {
  const { gold, planted } = plantFaults(lesson.gold, 2, half);
  if (planted.length === 0) return [];
  const faulty = lessonOf(gold, tagger, lexicon);
  const { quotes } = faulty.reading;
  const weightOf = ({ quote, paragraph, index }: QuoteRange): number =>
    !planted.some(([s, e]) => quote.start < e && s < quote.end) ? 0 : quotes[index - 1]?.paragraph === paragraph - 1 ? 0.3 : 1;
  return linkChoices(faulty, findCues(faulty.reading, lexicon, cuesFor[half]!), weightOf);
};
train(
  'link',
  halves.flatMap((half, index) => half.flatMap((lesson) => [...linksOf(lesson, index), ...faultsOf(lesson, index)])),
);
train('source', lessons.flatMap(sourceChoices));
train('whole', lessons.flatMap(wholeChoices));
const contents = lessons.map(contentChoices);
train(
  'start',
  contents.flatMap(({ start }) => start),
);
train(
  'end',
  contents.flatMap(({ end }) => end),
);

const stored: Record<string, StoredModel> = {};
for (const name of Object.keys(models).sort() as ScorerName[]) stored[name] = storeModel(models[name]!);
writeFileSync(values.out, `${JSON.stringify(stored)}\n`);
