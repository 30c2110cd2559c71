/** A paragraph of an interview: who speaks in it, and to whom. */
import type { NewsDocument } from '../../document/news-document.ts';
import type { NameMention } from '../mentions/name-mention.ts';
import type { Referent } from '../pronouns/referent.ts';
import type { TurnShape } from './turn-shape.ts';

export interface Turn {
  /** "I". Null for an interviewer whom the text does not name. */
  readonly speaker: Referent | null;
  /** "we": the speaker's side, whoever belongs to it. */
  readonly side: Referent | null;
  /** "you". */
  readonly addressee: Referent | null;
}

/** By index of the paragraph. Empty for a text that is no interview. */
export type Turns = ReadonlyMap<number, Turn>;

export interface TurnsInput {
  readonly document: NewsDocument;
  /** What each paragraph has of an interview. */
  readonly shapes: readonly TurnShape[];
  /** People's name mentions in text order, each with whom it stands for: asked for where the text looks like an interview. */
  readonly people: () => readonly { readonly mention: NameMention; readonly referent: Referent }[];
  readonly inQuotes: (offset: number) => boolean;
  /** Makes a referent for a speaker's side: those who say "we". */
  readonly newSide: () => Referent;
}
