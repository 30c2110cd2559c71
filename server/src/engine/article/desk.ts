/** What the desk knows of an article beyond its text: what has been checked, and what the notes say. The host lays it beside the Article. */
import type { Span } from '../text/span.ts';

/** A place whose truth somebody has looked into. */
export interface DeskCheck extends Span {
  /** Id of the annotation. */
  readonly id: string;
  readonly status: 'verified' | 'to-check' | 'disputed';
  /** Whether the words are others than those that were checked. */
  readonly changed: boolean;
  readonly note: string;
  readonly by: string | null;
  /** ISO 8601. */
  readonly at: string | null;
  /** An address, absolute or relative to the article. */
  readonly evidence: string | null;
  /** Id of the quotation that was checked, or null for a figure or claim. */
  readonly quote: string | null;
}

export interface Desk {
  /** In text order. */
  readonly checks: readonly DeskCheck[];
}

export const emptyDesk: Desk = { checks: [] };
