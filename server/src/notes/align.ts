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

/** The words of a transcript, by what they are compared by, and which of them may be left out. */
interface AlignedWords {
  readonly keys: readonly string[];
  readonly isFree: Uint8Array;
  /** Of each word: 1 where a sentence or an utterance ends with it. */
  readonly isLast: Uint8Array;
}

/** What is free costs a little all the same, so that words are left out, or units added, only where that helps. */
const slight = 1e-3;

/** Words that an inserted "[the mayor]" may stand for, beyond its own number. */
const insertSlack = 3;

/** How a cell is reached: an item for a word, either alone, two items for a word ("health care", "healthcare"), an item for two words. */
const ways = { both: 1, item: 2, word: 3, twoItems: 4, twoWords: 5 } as const;
const afterWays = 5;

/** The stretch [from, to) of the words is searched for the place where the quotation costs least; start and end are free. */
export function align(
  items: readonly QuotationItem[],
  { keys, isFree, isLast }: AlignedWords,
  from: number,
  to: number,
): Alignment {
  const width = to - from + 1;
  const rows = items.length + 1;
  const cost = new Float32Array(rows * width);
  /** How each cell was reached: one of the ways above; more than these: an insert for so many words more. */
  const way = new Uint8Array(rows * width);
  for (let i = 1; i < rows; i++) {
    const item = items[i - 1]!;
    const key = item.kind === 'word' ? item.key : null;
    const before = items[i - 2];
    const joinedKey = key !== null && before?.kind === 'word' ? before.key + key : null;
    const itemCost = item.kind !== 'word' ? 0 : item.optional ? slight : 1;
    // The last item has been matched: what follows in the transcript is free, and belongs to no alignment.
    const goesOn = i < rows - 1 || key !== null;
    for (let j = 0; j < width; j++) {
      const cell = i * width + j;
      const above = cell - width;
      let best = cost[above]! + itemCost;
      let step: number = ways.item;
      if (j > 0) {
        const word = keys[from + j - 1]!;
        if (key !== null) {
          // A word put before or behind a sentence is no other word for one of the sentence beside it.
          const isBeyond = (i === 1 && isLast[from + j - 1] === 1) || (i === rows - 1 && j > 1 && isLast[from + j - 2] === 1);
          const both = cost[above - 1]! + (key === word ? 0 : isBeyond ? 1 + slight : 1);
          if (both <= best) [best, step] = [both, ways.both];
          if (joinedKey === word && cost[above - width - 1]! < best) [best, step] = [cost[above - width - 1]!, ways.twoItems];
          if (j > 1 && key.length > word.length && cost[above - 2]! < best && key === keys[from + j - 2]! + word) {
            [best, step] = [cost[above - 2]!, ways.twoWords];
          }
        } else if (item.kind === 'insert') {
          for (let taken = 1; taken <= item.words + insertSlack && taken <= j; taken++) {
            const stood = cost[above - taken]! + taken * slight;
            if (stood < best) [best, step] = [stood, afterWays + taken];
          }
        }
        if (goesOn) {
          const alone = cost[cell - 1]! + (item.kind === 'gap' ? slight / 10 : isFree[from + j - 1] === 1 ? slight : 1);
          if (alone < best) [best, step] = [alone, ways.word];
        }
      }
      cost[cell] = best;
      way[cell] = step;
    }
  }
  // Of two ends that cost the same the later one: another last word rather than one word too many.
  let end = 0;
  for (let j = 1; j < width; j++) if (cost[(rows - 1) * width + j]! <= cost[(rows - 1) * width + end]!) end = j;
  const steps = walkBack({ items, keys, isFree, isLast, way, width, from, end });
  return { cost: Math.round(cost[(rows - 1) * width + end]!), steps };
}

/** Whether each word may be left out for nothing: one said twice in a row, and what speakers put in while they think. */
export function findFree(keys: readonly string[]): Uint8Array {
  return Uint8Array.from(keys, (key, at) =>
    key === keys[at - 1] || isDroppable(key, keys[at + 1]) || (at > 0 && isDroppable(keys[at - 1]!, key)) || isRestart(keys, at)
      ? 1
      : 0,
  );
}

/** Words within which somebody begins again. */
const restartWithin = 6;

/** "we will we will", "I said to the girl, I said": two words said again. */
function isRestart(keys: readonly string[], at: number): boolean {
  const pairAgain = (first: number): boolean => {
    for (let d = 2; d <= restartWithin; d++) {
      if (keys[first] === keys[first + d] && keys[first + 1] === keys[first + d + 1]) return true;
      if (first >= d && keys[first] === keys[first - d] && keys[first + 1] === keys[first - d + 1]) return true;
    }
    return false;
  };
  return (at + 1 < keys.length && pairAgain(at)) || (at > 0 && pairAgain(at - 1));
}

interface Table extends AlignedWords {
  readonly items: readonly QuotationItem[];
  readonly way: Uint8Array;
  readonly width: number;
  readonly from: number;
  /** Column of the last row where the quotation ends. */
  readonly end: number;
}

function walkBack({ items, keys, isFree, way, width, from, end }: Table): readonly Step[] {
  const steps: Step[] = [];
  let i = items.length;
  let j = end;
  while (i > 0) {
    const step = way[i * width + j]!;
    const item = items[i - 1]!;
    const word = from + j - 1;
    if (step === ways.both) {
      const same = item.kind === 'word' && item.key === keys[word];
      steps.push({ op: same ? 'same' : 'changed', item: i - 1, word });
      i--;
      j--;
    } else if (step === ways.item) {
      steps.push({ op: item.kind === 'word' && !item.optional ? 'added' : 'allowed', item: i - 1, word: null });
      i--;
    } else if (step === ways.twoItems) {
      steps.push({ op: 'same', item: i - 1, word }, { op: 'same', item: i - 2, word });
      i -= 2;
      j--;
    } else if (step === ways.twoWords) {
      steps.push({ op: 'same', item: i - 1, word }, { op: 'same', item: i - 1, word: word - 1 });
      i--;
      j -= 2;
    } else if (step === ways.word) {
      const allowed = item.kind === 'gap' || isFree[word] === 1;
      steps.push({ op: allowed ? 'allowed' : 'left-out', item: null, word });
      j--;
    } else {
      for (let taken = 0; taken < step - afterWays; taken++) steps.push({ op: 'allowed', item: i - 1, word: word - taken });
      j -= step - afterWays;
      i--;
    }
  }
  return steps.reverse();
}
