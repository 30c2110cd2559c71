/** A noun phrase that can stand for a person or an organization: "the secretary of state", "his wife", "a spokesman for the ministry". */
import type { Span } from '../../text/span.ts';
import type { GrammaticalRole } from '../pronouns/grammatical-role.ts';
import type { Gender } from '../entity.ts';

/** a: brings somebody new in · the: points back or to the only one · of: belongs to somebody ("his wife", "Russia’s foreign ministry"). */
export type Determination = 'a' | 'the' | 'of';

/** The head of "the 43-year-old". */
export const ageHead = 'year old';

/** The span runs from the determiner over what depends on the head with "of", "for", "at" and "from". */
export interface NounPhrase extends Span {
  readonly kind: 'person' | 'organization';
  readonly determination: Determination;
  /** Head noun, lower case: "secretary". For "the 43-year-old" the words "year old". */
  readonly head: string;
  /** Folded words without determiners and small words, head included: "secretary", "state". */
  readonly words: readonly string[];
  /** Those of the words that stand before the head in small letters and are no owners: "two", "term" in "the two-term senator". */
  readonly modifiers: ReadonlySet<string>;
  readonly gender: Gender;
  /** Years of age where the phrase is "the 43-year-old" or "the 43-year-old defender", else null. */
  readonly age: number | null;
  /** How plainly it tells what somebody already named is like (see describes). */
  readonly describes: 0 | 1 | 2;
  /** Half-open token range of the span. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly headToken: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** What it does in its sentence. */
  readonly role: GrammaticalRole;
  readonly neighbours: Neighbours;
}

/** What stands beside a phrase and may say whom it stands for. */
export interface Neighbours {
  /** First token (of the title, where there is one) of the name after it that may be an apposition, or -1. */
  readonly nameAfter: number;
  /** Token behind the name before it whose apposition it may be, or -1. */
  readonly nameBefore: number;
  /** It stands behind "is", "as" and the like. */
  readonly isPredicate: boolean;
}
