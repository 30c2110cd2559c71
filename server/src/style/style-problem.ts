/** What is wrong in a configuration file, and where. */
import type { Span } from '../engine/index.ts';

/** A mistake leaves a part of the file out of account; a warning does not. */
export interface StyleProblem extends Span {
  /** Address of the file. */
  readonly uri: string;
  readonly level: 'error' | 'warning';
  /** A short name of the kind of mistake: "unknown-key". */
  readonly code: string;
  /** What is wrong, why, what to do. */
  readonly message: string;
  /** What was probably meant, to stand in the place instead. */
  readonly instead?: string;
}

/** Takes a mistake; offsets into the file's text. `instead` is what was probably meant, or null. */
export type Complain = (span: Span, code: string, message: string, instead?: string | null) => void;

/** Adds each mistake to the problems of the file. */
export const complainInto =
  (problems: StyleProblem[], uri: string): Complain =>
  ({ start, end }, code, message, instead = null) =>
    void problems.push({ uri, start, end, level: 'error', code, message, ...(instead !== null && { instead }) });
