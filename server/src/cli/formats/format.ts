/** What a format of `copydesk check` is: text before the files, for each of them, and after the last. */
import type { CheckedFile, Problem } from '../problem.ts';

/** How many of each, over all files. */
export interface Totals {
  readonly files: number;
  readonly filesWithProblems: number;
  readonly unreadable: number;
  readonly levels: Readonly<Record<Problem['level'], number>>;
}

/** Formats are written file by file, so that ten thousand files need the memory of one. */
export interface Format {
  readonly open: string;
  /** `index` counts the files from 0. */
  readonly file: (checked: CheckedFile, index: number) => string;
  readonly close: (totals: Totals) => string;
}
