/** Trains all scorers of the attribution stage on some lessons: one after the other, for later ones learn from what earlier ones say. */
import { scorerNames, type ScorerName, type Scorers } from '../../src/engine/attributions/attribution-knowledge.ts';
import type { QuoteRange } from '../../src/engine/attributions/copy/reading.ts';
import { findCues, type ScoredCue } from '../../src/engine/attributions/cues/find-cues.ts';
import type { CueLexicon } from '../../src/engine/attributions/cues/cue-lexicon.ts';
import type { Draft } from '../../src/engine/attributions/drafts/draft-attribution.ts';
import { draftAll } from '../../src/engine/attributions/drafts/draft-all.ts';
import type { LinearModel } from '../../src/engine/attributions/scoring/linear-model.ts';
import { finish } from '../../src/engine/text/steps.ts';
import { contentChoices, cueChoices, linkChoices, sourceChoices, wholeChoices } from './choices.ts';
import { noTrees } from '../../src/engine/attributions/scoring/tree-model.ts';
import { growTrees, type GrowingOptions } from './grow-trees.ts';
import { learn, type Choice, type LearningOptions } from './learn.ts';
import { doubtExamples } from './doubt-examples.ts';
import { reachExamples } from './reach-examples.ts';
import { trustChoices } from './trust-choices.ts';
import type { Lesson } from './lesson.ts';
import type { Pupil } from './pupil.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const common: LearningOptions = { bits: 16, epochs: 4, rate: 0.1, decay: 1e-4, orders: 4 };
/** Half the rate where features are many and choices few: measured on held-out articles. */
const optionsOf = (name: ScorerName): LearningOptions =>
  ['cue', 'link', 'trust'].includes(name) ? { ...common, rate: 0.05 } : common;

const reachTrees: GrowingOptions = { trees: 60, depth: 4, rate: 0.2, pull: 5, leastInLeaf: 8, examples: 0.7, numbers: 0.5 };
const doubtTrees: GrowingOptions = { trees: 80, depth: 4, rate: 0.15, pull: 5, leastInLeaf: 8, examples: 0.6, numbers: 0.4 };

/** `log` is told of every scorer what it learnt from. Deterministic. */
export function trainScorers(
  pupils: readonly Pupil[],
  lexicon: CueLexicon,
  log: (name: ScorerName, model: LinearModel, choices: readonly Choice[]) => void = () => undefined,
): Scorers {
  const halves = [pupils.filter((_, i) => i % 2 === 0), pupils.filter((_, i) => i % 2 === 1)] as const;
  const half = (index: number): readonly Pupil[] => halves[index]!;
  // What later scorers see of earlier ones comes from models that have not seen the article: those of the other half.
  const cuesBy = [0, 1].map((index) =>
    learn(
      half(1 - index).flatMap(({ lesson }) => cueChoices(lesson)),
      optionsOf('cue'),
    ),
  );
  const cuesOf = ({ reading }: Lesson, index: number): readonly ScoredCue[] => findCues(reading, lexicon, cuesBy[index]!);
  const simple: Readonly<Record<Exclude<ScorerName, 'trust'>, (pupil: Pupil, index: number) => readonly Choice[]>> = {
    cue: ({ lesson }) => cueChoices(lesson),
    source: ({ lesson }) => sourceChoices(lesson),
    whole: ({ lesson }) => wholeChoices(lesson),
    start: ({ lesson }, index) => contentChoices(lesson, cuesOf(lesson, index)).start,
    end: ({ lesson }, index) => contentChoices(lesson, cuesOf(lesson, index)).end,
    link: (pupil, index) => [...linkChoices(pupil.lesson, cuesOf(pupil.lesson, index)), ...faultChoices(pupil, index)],
  };
  const models: Partial<Mutable<Scorers>> = {};
  const byHalf: Partial<Mutable<Scorers>>[] = [{}, {}];
  for (const name of scorerNames) {
    if (name === 'trust') continue;
    const choices = halves.map((pupilsOfHalf, index) => pupilsOfHalf.flatMap((pupil) => simple[name](pupil, index)));
    models[name] = learn(choices.flat(), optionsOf(name));
    log(name, models[name], choices.flat());
    for (const index of [0, 1]) byHalf[index]![name] = learn(choices[1 - index]!, optionsOf(name));
  }
  // What a half of the pupils is made into by those that learnt from the other half.
  const scorersFor = (index: number): Scorers => ({ reach: noTrees, doubt: noTrees, ...byHalf[index] }) as Scorers;
  const draftsOf = ({ lesson }: Pupil, index: number): readonly Draft[] =>
    finish(draftAll(lesson.reading, { lexicon, scorers: scorersFor(index) })).drafts;
  const reach = halves.map((pupilsOfHalf, index) =>
    pupilsOfHalf.flatMap((pupil) =>
      reachExamples(pupil.lesson, draftsOf(pupil, index), cuesOf(pupil.lesson, index), scorersFor(index)),
    ),
  );
  models.reach = growTrees(reach.flat(), reachTrees);
  for (const index of [0, 1]) byHalf[index]!.reach = growTrees(reach[1 - index]!, reachTrees);

  const doubt = halves.map((pupilsOfHalf, index) =>
    pupilsOfHalf.flatMap((pupil) =>
      doubtExamples(pupil.lesson, draftsOf(pupil, index), cuesOf(pupil.lesson, index), scorersFor(index)),
    ),
  );
  models.doubt = growTrees(doubt.flat(), doubtTrees);
  for (const index of [0, 1]) byHalf[index]!.doubt = growTrees(doubt[1 - index]!, doubtTrees);

  const trust = halves.flatMap((pupilsOfHalf, index) =>
    pupilsOfHalf.flatMap((pupil) => trustChoices(pupil.lesson, draftsOf(pupil, index))),
  );
  models.trust = learn(trust, optionsOf('trust'));
  log('trust', models.trust, trust);
  return models as Scorers;

  /** Choices about quotations that lost their tag; they weigh less where a quotation of the paragraph before may run on. */
  function faultChoices({ faulty: copies }: Pupil, index: number): Choice[] {
    const faulty = copies[index];
    if (!faulty) return [];
    const { quotes } = faulty.lesson.reading;
    const weightOf = ({ quote, paragraph, index }: QuoteRange): number => {
      if (!faulty.planted.some(([s, e]) => quote.start < e && s < quote.end)) return 0;
      return quotes[index - 1]?.paragraph === paragraph - 1 ? 0.3 : 1;
    };
    return linkChoices(faulty.lesson, cuesOf(faulty.lesson, index), weightOf);
  }
}
