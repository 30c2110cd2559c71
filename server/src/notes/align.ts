/** Aligns a quotation with a stretch of a transcript, word by word: the least that must be changed (Levenshtein over words). */
import type { QuotationItem } from './quotation-items.ts';
import { isDroppable } from './words.ts';

/** One step of an alignment: indices of an item of the quotation and of a word of the transcript, or null where one side has nothing. */
export interface Step {
  readonly op: 'same' | 'changed' | 'added' | 'left-out' | 'allowed';
  readonly item: number | null;
  readonly word: number | null;
}

export interface Alignment {
  /** Words that differ. */
  readonly cost: number;
  /** In order, from the first word of the transcript that is quoted to the last. */
  readonly steps: readonly Step[];
}

/** Words that an inserted "[the mayor]" may stand for, beyond its own number. */
const insertSlack = 3;

/** The stretch [from, to) of `keys` is searched for the place where the quotation costs least; start and end are free. */
export function align(items: readonly QuotationItem[], keys: readonly string[], from: number, to: number): Alignment {
  const width = to - from + 1;
  const rows = items.length + 1;
  const cost = new Float32Array(rows * width);
  /** How each cell was reached: 0 start, 1 both, 2 the item alone, 3 the word alone; more: an insert for so many words less 3. */
  const way = new Uint8Array(rows * width);
  for (let i = 1; i < rows; i++) {
    const item = items[i - 1]!;
    for (let j = 0; j < width; j++) {
      const cell = i * width + j;
      const above = cell - width;
      let best = cost[above]! + (item.kind === 'word' ? 1 : 0);
      let step = 2;
      if (j > 0) {
        if (item.kind === 'word') {
          const both = cost[above - 1]! + (item.key === keys[from + j - 1] ? 0 : 1);
          if (both <= best) [best, step] = [both, 1];
        }
        if (item.kind === 'insert') {
          for (let taken = 1; taken <= item.words + insertSlack && taken <= j; taken++) {
            const stood = cost[above - taken]! + taken * 1e-3;
            if (stood < best) [best, step] = [stood, 3 + taken];
          }
        }
        // The last item has been matched: what follows in the transcript is free, and belongs to no alignment.
        if (i < rows - 1 || item.kind === 'word') {
          const alone = cost[cell - 1]! + (item.kind === 'gap' ? 1e-4 : skipCost(keys, from + j - 1));
          if (alone < best) [best, step] = [alone, 3];
        }
      }
      cost[cell] = best;
      way[cell] = step;
    }
  }
  let end = 0;
  for (let j = 1; j < width; j++) if (cost[(rows - 1) * width + j]! < cost[(rows - 1) * width + end]!) end = j;
  return { cost: Math.round(cost[(rows - 1) * width + end]!), steps: walkBack(items, keys, way, width, from, end) };
}

/** A word said twice in a row, and what speakers put in while they think, may be left out for nothing (nearly: not where it is quoted). */
function skipCost(keys: readonly string[], at: number): number {
  const key = keys[at]!;
  const isFree =
    key === keys[at - 1] || isDroppable(key, keys[at + 1]) || (at > 0 && isDroppable(keys[at - 1]!, key)) || isRestart(keys, at);
  return isFree ? 1e-3 : 1;
}

/** "we will we will": two words said again. */
const isRestart = (keys: readonly string[], at: number): boolean =>
  (keys[at] === keys[at + 2] && keys[at + 1] === keys[at + 3]) ||
  (at > 0 && keys[at - 1] === keys[at + 1] && keys[at] === keys[at + 2]);

function walkBack(
  items: readonly QuotationItem[],
  keys: readonly string[],
  way: Uint8Array,
  width: number,
  from: number,
  end: number,
): readonly Step[] {
  const steps: Step[] = [];
  let i = items.length;
  let j = end;
  while (i > 0) {
    const step = way[i * width + j]!;
    const item = items[i - 1]!;
    const word = from + j - 1;
    if (step === 1) {
      const same = item.kind === 'word' && item.key === keys[word];
      steps.push({ op: same ? 'same' : 'changed', item: i - 1, word });
      i--;
      j--;
    } else if (step === 2) {
      steps.push({ op: item.kind === 'word' ? 'added' : 'allowed', item: i - 1, word: null });
      i--;
    } else if (step === 3) {
      const allowed = item.kind === 'gap' || skipCost(keys, word) < 1;
      steps.push({ op: allowed ? 'allowed' : 'left-out', item: null, word });
      j--;
    } else {
      for (let taken = 0; taken < step - 3; taken++) steps.push({ op: 'allowed', item: i - 1, word: word - taken });
      j -= step - 3;
      i--;
    }
  }
  return steps.reverse();
}
