/** An entity in the making: what the steps of this stage fill in, one after the other, before it becomes an `Entity`. */
import type { EntityType } from '../names/name.ts';
import type { Span } from '../text/span.ts';
import type { Definition, Gender, Mention, SpellingVariant } from './entity.ts';
import type { NameMention } from './mentions/name-mention.ts';

export interface Draft {
  /** Order of creation; not the id. */
  readonly index: number;
  type: EntityType;
  /** Empty for the unnamed. */
  readonly names: readonly NameMention[];
  /** Words of the unnamed entity's first mention; of a named one, its fullest form. */
  name: string;
  gender: Gender;
  readonly acronyms: readonly string[];
  readonly definitions: Definition[];
  variants: readonly SpellingVariant[];
  introduction: Span | null;
  /** Pronouns and nominals, in any order. */
  readonly others: Mention[];
  /** Years, where the text tells them (", 43,"), else null. */
  age: number | null;
  /** Folded words of each title, office or trade the text gives it ("russian foreign minister"), nouns last. */
  readonly roles: (readonly string[])[];
}
