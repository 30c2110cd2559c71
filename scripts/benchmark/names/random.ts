/** Random choices that are the same for the same words. */
import { randomNumbers } from '../../../server/training/random-numbers.ts';

export interface Random {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  /** The same things in another order. */
  readonly shuffled: <T>(list: readonly T[]) => T[];
}

/** The seed is a hash (FNV-1a) of the words. */
export function createRandom(seed: string): Random {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  const next = randomNumbers(state);
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    shuffled: (list) => {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [copy[i], copy[j]] = [copy[j]!, copy[i]!];
      }
      return copy;
    },
  };
}
