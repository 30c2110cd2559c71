/** What a rewriting of copy is: offered where the cursor or the selection is, done by edits, and never touching a quoted word. */
import type { Edit, Span } from '../../engine/index.ts';
import type { FeatureContext } from '../feature.ts';

export interface Rewrite {
  readonly title: string;
  /** In text order, not overlapping. */
  readonly edits: readonly Edit[];
}

export interface Refactoring {
  /** The code action's kind after `refactor.rewrite.`, for editors that bind a key to one kind. */
  readonly kind: string;
  /** What can be done at the span, which is empty for a cursor. */
  readonly rewrites: (context: FeatureContext, at: Span) => readonly Rewrite[];
}
