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

/** A place of a transcript or of notes. The span is into that file's text, a byte-order mark dropped. */
export interface NotePlace extends Span {
  readonly uri: string;
  /** From 1: where it begins and, the column exclusive, where it ends. Columns count UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** As the transcript calls the speaker, or null. */
  readonly speaker: string | null;
  /** Milliseconds from the start of the recording, or null. */
  readonly time: number | null;
  /** What stands there. */
  readonly words: string;
}

/** Words of a quotation, and what the notes have in their place. Either may be empty; an empty span is where words are missing. */
export interface NoteDifference extends Span {
  readonly quoted: string;
  readonly said: string;
}

/**
 * How a quotation compares with the notes. `exact`: word by word, but for what newsrooms leave out or put in; `differs`: the same words otherwise
 * put; `stitched`: its sentences stand there, but not together; `not-found`: nothing like it.
 */
export interface NoteFinding {
  /** Id of the quotation. */
  readonly quote: string;
  readonly verdict: 'exact' | 'differs' | 'stitched' | 'not-found';
  /** Null where nothing like it was found. */
  readonly place: NotePlace | null;
  /** Who says it there, where that is somebody else than the article says. */
  readonly otherSpeaker: string | null;
  /** In text order. */
  readonly differences: readonly NoteDifference[];
}

export interface Desk {
  /** In text order. */
  readonly checks: readonly DeskCheck[];
  /** Null where there are no notes to look into. Of quotations too short to look for, or by somebody whom the notes do not have, there is none. */
  readonly notes: readonly NoteFinding[] | null;
}

export const emptyDesk: Desk = { checks: [], notes: null };
