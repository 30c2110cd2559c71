/** Runs between two spaces as the tagger reads them: each is cut once, as long as it is remembered. */
import { ownCopy } from '../../text/own-copy.ts';
import { createRecent } from '../../text/recent.ts';
import { type Piece, piecesOf } from '../mend-words.ts';
import type { Cut, CutRun, Learnt } from './cut-words.ts';

/** A run's words, and the pieces of copy that they are. */
export interface Run extends Cut {
  readonly text: string;
  /** Null where the words do not add up to the run. */
  readonly pieces: readonly Piece[] | null;
}

/** Reads a run behind words that the text has taught; adds to them what it teaches. */
export type ReadRun = (run: string, learnt: Learnt) => Run;

/** Runs that are kept ready. */
const readyRuns = 3000;

export function createRunReader(cut: CutRun): ReadRun {
  const ready = createRecent<string, Run>(readyRuns, ownCopy);
  return (text, learnt) => {
    let run = ready.get(text);
    if (!run) {
      run = readRun(ownCopy(text), new Map(), cut);
      ready.set(run.text, run);
    }
    if (learnt.size > 0 && !holds(run, learnt)) return readRun(run.text, learnt, cut);
    for (const word of run.learns) if (!learnt.has(word.text)) learnt.set(word.text, word);
    return run;
  };
}

function readRun(text: string, learnt: Learnt, cut: CutRun): Run {
  const { words, asked, learns } = cut(text, learnt);
  // Between two full stops the cutter sees an empty word.
  const addsUp = words.every((word) => word.text !== '') && words.map((word) => word.text).join('') === text;
  return { text, words, asked, learns, pieces: addsUp ? piecesOf(words) : null };
}

/** Whether a run that was read by itself would be read so behind these words. */
function holds({ text, words, asked, learns }: Run, learnt: Learnt): boolean {
  for (const missing of asked) {
    const word = learnt.get(missing);
    if (word !== undefined && !(missing === text && words.length === 1 && words[0] === word)) return false;
  }
  for (const word of learns) {
    const before = learnt.get(word.text);
    if (before !== undefined && before !== word && !(before.pos === word.pos && before.tags === word.tags)) return false;
  }
  return true;
}
