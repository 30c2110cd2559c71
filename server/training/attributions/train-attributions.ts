/** Trains the scorers of the attribution stage. usage: npm run train -- --data DIR [--held-out N] [--out FILE] */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ScorerName, Scorers } from '../../src/engine/attributions/attribution-knowledge.ts';
import type { QuoteRange } from '../../src/engine/attributions/copy/reading.ts';
import { loadCueLexicon } from '../../src/engine/attributions/cues/cue-lexicon.ts';
import { findCues } from '../../src/engine/attributions/cues/find-cues.ts';
import { draftAll } from '../../src/engine/attributions/drafts/draft-all.ts';
import { storeModel, type LinearModel, type StoredModel } from '../../src/engine/attributions/scoring/linear-model.ts';
import { createTagger } from '../../src/engine/tokens/tagger.ts';
import { contentChoices, cueChoices, linkChoices, sourceChoices, wholeChoices } from './choices.ts';
import { trustChoices } from './trust-choices.ts';
import { readGold } from './gold.ts';
import { learn, shareRight, type Choice, type LearningOptions } from './learn.ts';
import { lessonOf, type Lesson } from './lesson.ts';
import { plantFaults } from './plant-faults.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    'held-out': { type: 'string', default: '0' },
    out: { type: 'string', default: 'server/lexicon/attribution-weights.json' },
  },
});
if (!values.data) {
  console.error('usage: npm run train -- --data DIR [--held-out N] [--out FILE]');
  process.exit(2);
}
const lexicon = loadCueLexicon();
const tagger = createTagger();
const all = readGold(join(values.data, 'polnear-train.jsonl.gz')).map((gold) => lessonOf(gold, tagger, lexicon));
// Held out: every n-th article, so that all publishers are among them.
const heldOut = Number(values['held-out']);
const isHeldOut = (i: number): boolean => heldOut > 0 && i % heldOut === 0;
const lessons = all.filter((_, i) => !isHeldOut(i));
const unseen = all.filter((_, i) => isHeldOut(i));
const halves = [lessons.filter((_, i) => i % 2 === 0), lessons.filter((_, i) => i % 2 === 1)] as const;

const common: LearningOptions = { bits: 16, epochs: 4, rate: 0.1, decay: 1e-4, orders: 4 };
/** Half the rate where features are many and choices few: measured on held-out articles. */
const optionsOf = (name: ScorerName): LearningOptions =>
  ['cue', 'link', 'trust'].includes(name) ? { ...common, rate: 0.05 } : common;
const models: Partial<Record<ScorerName, LinearModel>> = {};
function train(name: ScorerName, choicesOf: (lesson: Lesson, index: number) => readonly Choice[]): void {
  const choices = halves.flatMap((half, index) => half.flatMap((lesson) => choicesOf(lesson, index)));
  const model = learn(choices, optionsOf(name));
  models[name] = model;
  const right =
    unseen.length === 0
      ? ''
      : `, of unseen right: ${shareRight(
          model,
          unseen.flatMap((lesson) => choicesOf(lesson, 0)),
        )}`;
  console.error(`${name}: ${choices.length} choices, right: ${shareRight(model, choices)}${right}`);
}

const half = (index: number): readonly Lesson[] => halves[index]!;
// What later scorers see of earlier ones comes from models that have not seen the article: those of the other half.
const partial = [0, 1].map((index) => ({ cue: learn(half(1 - index).flatMap(cueChoices), optionsOf('cue')) }));
const cuesOf = (lesson: Lesson, index: number) => findCues(lesson.reading, lexicon, partial[index]!.cue);
const linksOf = (lesson: Lesson, index: number): Choice[] => [
  ...linkChoices(lesson, cuesOf(lesson, index)),
  ...faultChoices(lesson, index),
];
const simple: readonly (readonly [Exclude<ScorerName, 'trust'>, (lesson: Lesson, index: number) => readonly Choice[]])[] = [
  ['cue', cueChoices],
  ['source', sourceChoices],
  ['whole', wholeChoices],
  ['start', (lesson, index) => contentChoices(lesson, cuesOf(lesson, index)).start],
  ['end', (lesson, index) => contentChoices(lesson, cuesOf(lesson, index)).end],
  ['link', linksOf],
];
for (const [name, choicesOf] of simple) train(name, choicesOf);
const scorersOf = [0, 1].map((index) =>
  Object.fromEntries(
    simple.map(([name, choicesOf]) => [
      name,
      learn(
        half(1 - index).flatMap((lesson) => choicesOf(lesson, 1 - index)),
        optionsOf(name),
      ),
    ]),
  ),
);
train('trust', (lesson, index) =>
  trustChoices(lesson, draftAll(lesson.reading, { lexicon, scorers: scorersOf[index] as unknown as Scorers }).drafts),
);

/** Choices about quotations that lost their tag; they weigh less where a quotation of the paragraph before may run on. */
function faultChoices(lesson: Lesson, index: number): Choice[] {
  const { gold, planted } = plantFaults(lesson.gold, 2, index);
  if (planted.length === 0) return [];
  const faulty = lessonOf(gold, tagger, lexicon);
  const { quotes } = faulty.reading;
  const weightOf = ({ quote, paragraph, index }: QuoteRange): number => {
    if (!planted.some(([s, e]) => quote.start < e && s < quote.end)) return 0;
    return quotes[index - 1]?.paragraph === paragraph - 1 ? 0.3 : 1;
  };
  return linkChoices(faulty, cuesOf(faulty, index), weightOf);
}

const stored: Record<string, StoredModel> = {};
for (const name of Object.keys(models).sort() as ScorerName[]) stored[name] = storeModel(models[name]!);
writeFileSync(values.out, `${JSON.stringify(stored)}\n`);
