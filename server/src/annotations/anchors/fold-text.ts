/** A text with what editors change without changing a word made alike: runs of white space, and the shapes of quotation marks. */

export interface FoldedText {
  readonly folded: string;
  /** Offset in the text of a unit of `folded`; one more than its length is asked for is the text's end. */
  readonly original: (offset: number) => number;
  /** Offset in `folded` of a unit of the text. */
  readonly fold: (offset: number) => number;
}

const straight: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
};

const marks = /[“”„‟«»‘’‚‛]/g;
const foldMarks = (words: string): string => words.replace(marks, (mark) => straight[mark]!);

/** The fold of a few words, without offsets. */
export const foldWords = (words: string): string => foldMarks(words).replace(/\s+/gu, ' ');

/** Linear in the length of the text. Every mark is one unit before and after; each run of white space becomes one space. */
export function foldText(text: string): FoldedText {
  const pieces: string[] = [];
  /** Where runs of more than one unit of white space ended: in the text, and in the fold. */
  const ends: number[] = [];
  const foldedEnds: number[] = [];
  let length = 0;
  let from = 0;
  for (const run of text.matchAll(/\s+/gu)) {
    pieces.push(text.slice(from, run.index), ' ');
    length += run.index - from + 1;
    from = run.index + run[0].length;
    if (run[0].length > 1) {
      ends.push(from);
      foldedEnds.push(length);
    }
  }
  pieces.push(text.slice(from));
  return {
    folded: foldMarks(pieces.join('')),
    original: (offset) => {
      const before = last(foldedEnds, offset);
      return before < 0 ? offset : Math.min(text.length, ends[before]! + offset - foldedEnds[before]!);
    },
    fold: (offset) => {
      const before = last(ends, offset);
      const moved = before < 0 ? offset : foldedEnds[before]! + offset - ends[before]!;
      // Within the next long run: it is one space there.
      return Math.min(moved, foldedEnds[before + 1] ?? Infinity);
    },
  };
}

/** Index of the last value that is not above the limit, or -1. */
function last(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
