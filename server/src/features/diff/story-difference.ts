/** What an edit did to an article's facts, as plain data: quotations and names. */

/** A run of words that both versions have, or that one of them alone has. */
export interface WordRun {
  readonly in: 'both' | 'before' | 'after';
  readonly text: string;
}

/** Where a quotation or a name stands in one version. */
export interface VersionPlace {
  /** UTF-16 offsets into that version's text. */
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
}

export interface QuotedVersion extends VersionPlace {
  /** Empty where nobody is named. */
  readonly speaker: string;
  /** On one line, without the outer marks. */
  readonly words: string;
}

/**
 * added, dropped: it stands in one version alone. altered: its words are others (and perhaps its speaker). reattributed: the same words, another
 * speaker.
 */
export interface QuotationChange {
  readonly change: 'added' | 'dropped' | 'altered' | 'reattributed';
  /** Null where it was added. */
  readonly before: QuotedVersion | null;
  /** Null where it was dropped. */
  readonly after: QuotedVersion | null;
  /** Of an altered one, whether it has another speaker too; true of a reattributed one. */
  readonly speakerChanged: boolean;
  /** Of an altered one: both versions, word by word. */
  readonly words: readonly WordRun[];
}

export interface NamedVersion extends VersionPlace {
  readonly name: string;
  readonly type: 'person' | 'organization' | 'place' | 'other';
}

/** changed: one name for another that is like it. */
export interface NameChange {
  readonly change: 'added' | 'dropped' | 'changed';
  readonly before: NamedVersion | null;
  readonly after: NamedVersion | null;
}

export interface StoryDifference {
  /** In the order of the new version; what was dropped stands where it stood. */
  readonly quotations: readonly QuotationChange[];
  readonly names: readonly NameChange[];
}

/** Whether something that stood in the old version is gone or otherwise; additions alone do not touch it. */
export const touchesWhatStood = ({ quotations, names }: StoryDifference): boolean =>
  quotations.some(({ change }) => change !== 'added') || names.some(({ change }) => change === 'changed');
