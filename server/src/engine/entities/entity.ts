/** A person, organization, place or other thing that the text speaks of by name: all its mentions in one. */
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

/**
 * One word or name written in two ways in this text: `case` Nato, NATO; `accent` Erdogan, Erdoğan; `spelling` Stoltenburg, Stoltenberg
 * (a misspelling of one of the two, as far as the text alone can tell); `place` Kiev, Kyiv (two established names of one place).
 */
export type VariantKind = 'case' | 'accent' | 'spelling' | 'place';

/** Two ways of writing one name. Words that only a possessive, a sentence's start or an all-capitals line make different are none. */
export interface SpellingVariant {
  readonly kind: VariantKind;
  /** The form that stands more often; at a tie the earlier one. Only the words that differ: "Stoltenberg", not "Jens Stoltenberg". */
  readonly usual: string;
  /** The other form. */
  readonly rare: string;
  /** Every place where each form stands, in text order: exactly the characters of the form, so that one can be put for the other. */
  readonly usualSpans: readonly Span[];
  readonly rareSpans: readonly Span[];
  /** 0..1: that both are the same name. */
  readonly confidence: number;
  /** Each is a name in its own right and stands about as often as the other: which is right, the text does not tell. */
  readonly eitherWay: boolean;
}

/** A place where the text ties a long form to its abbreviation: "North Atlantic Treaty Organization (NATO)", "NATO, the North Atlantic …". */
export interface Definition {
  /** The long form, without "the". */
  readonly expansion: Span;
  /** The abbreviation. */
  readonly acronym: Span;
  /** Brackets (and what they hold) for "long form (ABC)" and "ABC (long form)"; null for an apposition. */
  readonly bracket: Span | null;
}

export interface Entity {
  /** "e1", "e2" … in text order of the first mention. */
  readonly id: string;
  readonly type: EntityType;
  /** Its fullest form in the text, without titles. Of one that is not named: the words that bring it in ("a spokesman for the ministry"). */
  readonly name: string;
  /**
   * Whether the text names it. Unnamed entities are there for one reason: they speak ("a senior official", "Russia’s foreign ministry"; "we" of
   * an interview, the speaker's side). They have no mention of the form `name` and no variants, acronyms or definitions.
   */
  readonly named: boolean;
  /** In text order, at least one, none inside another of the same entity. */
  readonly mentions: readonly Mention[];
  readonly gender: Gender;
  /** A person whom the text knows by a given name alone ("Maria"), as it does children and those whose surname it keeps back. */
  readonly onlyGivenName?: boolean;
  /** Its abbreviations that stand in the text ("NATO", "Nato"), each form once, in text order. */
  readonly acronyms: readonly string[];
  /** Where the text ties its abbreviation to its long form, in text order. */
  readonly definitions: readonly Definition[];
  /** Names of it that are written in two ways. */
  readonly variants: readonly SpellingVariant[];
  /** The words that introduce it: a title before the name or an apposition after it ("Nato Secretary General"), or null. */
  readonly introduction: Span | null;
}

export interface Entities {
  readonly entities: readonly Entity[];
  /** Speaker of each attribution by its id: entity id and how sure, or absent where nobody can be named. */
  readonly speakers: ReadonlyMap<string, { readonly entity: string; readonly confidence: number }>;
}
