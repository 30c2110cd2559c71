/** The known word that a misspelt one most likely stands for. */
import { editDistance } from '../engine/index.ts';

/** Null where none is near: within a third of its letters. */
export function nearestOf(given: string, known: readonly string[]): string | null {
  let nearest: string | null = null;
  let least = Math.min(6, Math.max(1, Math.floor(given.length / 3))) + 1;
  for (const word of known) {
    const distance = editDistance(given.toLowerCase(), word.toLowerCase(), least);
    if (distance < least) [nearest, least] = [word, distance];
  }
  return nearest;
}
