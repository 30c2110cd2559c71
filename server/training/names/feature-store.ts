/** The features of all lessons, hashed once and numbered. */
import { featuresOf, mostFeatures } from '../../src/engine/names/tagging/features.ts';
import type { Lesson } from './gold.ts';

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

export function featuresOfLesson({ scene }: Lesson, known: FeatureNumbers): LessonFeatures {
  const out = new Int32Array(mostFeatures);
  const ids: number[] = [];
  const offsets = [0];
  const tokens: number[] = [];
  const lengths: number[] = [];
  for (const stretch of scene.words.stretches) {
    lengths.push(stretch.end - stretch.first);
    for (let i = stretch.first; i < stretch.end; i++) {
      const count = featuresOf(scene, stretch, i, out);
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
