/** A name in the text: the bare words, and what kind of thing bears them. */
import type { Span } from '../text/span.ts';

export type EntityType = 'person' | 'organization' | 'place' | 'other';

/** A bare name: "Antony Blinken", without title, possessive or an article that is no part of it. Names do not overlap. */
export interface Name extends Span {
  readonly type: EntityType;
  /** 0..1: of span and type. */
  readonly confidence: number;
  /** Title or role right before the name ("Secretary of State,", "Mr", "Russian Foreign Minister"), without a comma that parts them, or null. */
  readonly title: Span | null;
}
