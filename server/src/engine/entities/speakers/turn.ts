/** A paragraph of an interview: who speaks in it, and to whom. */
import type { Referent } from '../pronouns/referent.ts';

export interface Turn {
  /** Null for an interviewer whom the text does not name. */
  readonly speaker: Referent | null;
  readonly addressee: Referent | null;
}

/** By index of the paragraph. Empty for a text that is no interview. */
export type Turns = ReadonlyMap<number, Turn>;
