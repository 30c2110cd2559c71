/** A person, organization, place or other thing that is named: all its mentions in one. */
import type { EntityType } from '../names/name.ts';
import type { Span } from '../text/span.ts';

/** name: "Blinken"; pronoun: "he"; nominal: "the secretary of state" for the one introduced so, "the 43-year-old". */
export type MentionForm = 'name' | 'pronoun' | 'nominal';

export interface Mention extends Span {
  readonly form: MentionForm;
  /** 0..1: that this mention stands for this entity. */
  readonly confidence: number;
}

export type Gender = 'female' | 'male' | 'neutral' | 'unknown';

export interface Entity {
  /** "e1", "e2" … in text order of the first mention. */
  readonly id: string;
  readonly type: EntityType;
  /** Its fullest form in the text, without titles. */
  readonly name: string;
  /** In text order. */
  readonly mentions: readonly Mention[];
  readonly gender: Gender;
  /** Its abbreviations that stand in the text ("NATO", "Nato"), each form once. */
  readonly acronyms: readonly string[];
  /** The words that introduce it: a title before the name or an apposition after it ("Nato Secretary General"), or null. */
  readonly introduction: Span | null;
}

export interface Entities {
  readonly entities: readonly Entity[];
  /** Speaker of each attribution by its id: entity id and how sure, or absent where nobody can be named. */
  readonly speakers: ReadonlyMap<string, { readonly entity: string; readonly confidence: number }>;
}
