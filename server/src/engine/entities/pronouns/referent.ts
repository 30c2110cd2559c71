/** Somebody or something the story speaks of, while the text is walked from mention to mention. */
import type { Draft } from '../draft.ts';
import type { Gender, Mention } from '../entity.ts';
import type { NounPhrase } from '../nominals/noun-phrase.ts';
import type { GrammaticalRole } from './grammatical-role.ts';

export interface Referent {
  readonly index: number;
  readonly kind: 'person' | 'organization' | 'place';
  /** The named entity, or null for somebody whom a noun phrase alone brings in. */
  readonly draft: Draft | null;
  /** The phrase that brings it in, or null for a named one. */
  readonly phrase: NounPhrase | null;
  gender: Gender;
  /** Years of age, where the story has told them. */
  years: number | null;
  /** Pronouns and nominals that stand for it, in the order in which they were resolved. */
  readonly mentions: Mention[];
}

/** How present a referent is at one point of the walk. */
export interface Presence {
  readonly referent: Referent;
  /** 0..about 1.5 at `sentence`; fades from there. */
  weight: number;
  /** Sentence of the last mention, as the walk counts sentences. */
  sentence: number;
  paragraph: number;
  /** The last mention. */
  role: GrammaticalRole;
  token: number;
  /** The last mention outside quotation marks was (in) the source of an attribution. */
  spoke: boolean;
  mentions: number;
  /** The first paragraph of the speech that names it, if only spoken words do so in the paragraph of the last mention; or -1. */
  quotedIn: number;
  /**
   * The paragraph of the first mention, or below 0 if that is in a heading or in spoken words; whom these have not named in full, the copy may
   * bring on by the full name.
   */
  introduced: number;
}
