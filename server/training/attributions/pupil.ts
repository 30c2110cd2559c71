/** An article that training learns from, and copies of it whose quotations have lost their tags. */
import type { CueLexicon } from '../../src/engine/attributions/cues/cue-lexicon.ts';
import type { Tagger } from '../../src/engine/tokens/tagger.ts';
import type { GoldArticle, GoldSpan } from './gold.ts';
import { lessonOf, type Lesson } from './lesson.ts';
import { plantFaults } from './plant-faults.ts';

export interface Faulty {
  readonly lesson: Lesson;
  /** The quotations that lost their tag. */
  readonly planted: readonly GoldSpan[];
}

export interface Pupil {
  readonly lesson: Lesson;
  /** Of every two paragraphs that are a quotation and its tag, the first (0) or the second (1) has lost the tag; null where none is fit. */
  readonly faulty: readonly [Faulty | null, Faulty | null];
}

export const createPupils = (golds: readonly GoldArticle[], tagger: Tagger, lexicon: CueLexicon): readonly Pupil[] =>
  golds.map((gold) => {
    const faultyAt = (offset: number): Faulty | null => {
      const { gold: copy, planted } = plantFaults(gold, 2, offset);
      return planted.length > 0 ? { lesson: lessonOf(copy, tagger, lexicon), planted } : null;
    };
    return { lesson: lessonOf(gold, tagger, lexicon), faulty: [faultyAt(0), faultyAt(1)] };
  });
