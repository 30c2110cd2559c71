/** The features of all lessons, hashed once and numbered. */
import { featuresOf, mostFeatures } from '../../src/engine/names/tagging/features.ts';
import type { Lesson, Scene } from './gold.ts';

/** Features of a lesson's words in stretches: those of the nth word are `ids[offsets[n] .. offsets[n + 1]]`. */
export interface LessonFeatures {
  readonly ids: Int32Array;
  readonly offsets: Int32Array;
  /** Token index of the nth word. */
  readonly tokens: Int32Array;
  /** Number of words of each stretch. */
  readonly lengths: Int32Array;
}

export interface FeatureNumbers {
  readonly hashes: number[];
  readonly numbers: Map<number, number>;
}

export const createFeatureNumbers = (): FeatureNumbers => ({ hashes: [], numbers: new Map() });

export function numberOf({ hashes, numbers }: FeatureNumbers, hash: number): number {
  let number = numbers.get(hash);
  if (number === undefined) {
    number = hashes.length;
    numbers.set(hash, number);
    hashes.push(hash);
  }
  return number;
}

/** What the article shows about word `k`, if it stands in the paragraph of word `i`. */
const evidenceAt = ({ words, evidence }: Scene, i: number, k: number): number =>
  words.paragraph[k] === words.paragraph[i] ? (evidence.get(words.folded[k]!) ?? 0) : 0;

export function featuresOfLesson({ scene }: Lesson, known: FeatureNumbers): LessonFeatures {
  const out = new Int32Array(mostFeatures);
  const ids: number[] = [];
  const offsets = [0];
  const tokens: number[] = [];
  const lengths: number[] = [];
  for (const stretch of scene.stretches) {
    lengths.push(stretch.end - stretch.first);
    for (let i = stretch.first; i < stretch.end; i++) {
      const [before, here, behind] = [i - 1, i, i + 1].map((k) => evidenceAt(scene, i, k));
      const count = featuresOf(scene.words, stretch, i, scene.quoted[i]!, before!, here!, behind!, out);
      for (let k = 0; k < count; k++) ids.push(numberOf(known, out[k]!));
      offsets.push(ids.length);
      tokens.push(i);
    }
  }
  return {
    ids: Int32Array.from(ids),
    offsets: Int32Array.from(offsets),
    tokens: Int32Array.from(tokens),
    lengths: Int32Array.from(lengths),
  };
}
