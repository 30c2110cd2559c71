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
}

/** Takes a mistake; offsets into the file's text. */
export type Complain = (span: Span, code: string, message: string, level?: StyleProblem['level']) => void;
