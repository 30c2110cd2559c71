/** A personal pronoun in the text, with what decides whom it can stand for. */
import type { Span } from '../../text/span.ts';
import type { GrammaticalRole } from './grammatical-role.ts';

/** I, we and you need somebody who speaks; he and she an antecedent. */
export type PronounPerson = 'i' | 'we' | 'you' | 'he' | 'she';

export interface Pronoun extends Span {
  readonly person: PronounPerson;
  readonly role: GrammaticalRole;
  /** "himself", "herself", "myself": stands for the subject of its clause. */
  readonly reflexive: boolean;
  readonly token: number;
  readonly sentence: number;
  readonly paragraph: number;
}
