/** Corrections of an article and checks of what it says. */
import type { Place } from './documents.ts';
import type { NameType } from './story.ts';

/** Method of the request for all checks, corrections and orphans of an article: DocumentParams → StoryChecks or null. */
export const checksMethod = 'copydesk/checks';

/** changed: what was verified reads otherwise now. unchecked: a quotation of which nobody has said anything. */
export type CheckState = 'verified' | 'changed' | 'to-check' | 'disputed' | 'unchecked';

/** What is checked: a quotation, or marked words with a figure in them, or any other marked words. */
export type CheckSubject = 'quotation' | 'figure' | 'claim';

export interface StoryCheck {
  /** Of the annotation; of a quotation that has none, one that is the same in the next version. No two are equal. */
  readonly id: string;
  readonly subject: CheckSubject;
  readonly state: CheckState;
  /** Whether the words are others than those that were checked, whatever the state. */
  readonly isChanged: boolean;
  readonly place: Place;
  /** On one line, without quotation marks round it. */
  readonly text: string;
  /** Who says it, or an empty string. */
  readonly speaker: string;
  readonly note: string;
  /** Names whoever made the check; null where nobody is named or nothing is checked. */
  readonly by: string | null;
  /** ISO 8601. */
  readonly at: string | null;
  /** As it was given: an address, absolute or relative to the article. */
  readonly evidence: string | null;
  /** The same in full; null where it is none that can be opened. */
  readonly evidenceUri: string | null;
}

/** What somebody has corrected or said of the article. */
export interface StoryAnnotation {
  readonly id: string;
  /** What it is about; null where it is an orphan, or about the whole article. */
  readonly place: Place | null;
  /** The words it is about, as they were then. */
  readonly text: string;
  /** "By Ines Falk", "A place", "One with “Falk”", "Verified": what it says. */
  readonly says: string;
  readonly note: string;
  /** Address of notes that are attached to the article; null for all else. */
  readonly source: string | null;
  readonly by: string | null;
  readonly at: string | null;
}

/** What is wrong with the file of annotations. broken: nothing can be read in it. item: one annotation in it is not understood. file: all else. */
export interface StoryTrouble {
  readonly what: 'broken' | 'item' | 'file';
  /** Whole sentences. */
  readonly message: string;
  /** Where in the file; null where it is about the file as such. */
  readonly place: Place | null;
}

export interface StoryChecks {
  readonly version: number;
  /** Quotations of speech; one over paragraphs counts once. */
  readonly quotations: number;
  readonly verified: number;
  /** In text order: all quotations of speech, and whatever else has been marked. */
  readonly checks: readonly StoryCheck[];
  /** Corrections and comments, in text order. */
  readonly annotations: readonly StoryAnnotation[];
  /** Those whose words are not found any more. */
  readonly orphans: readonly StoryAnnotation[];
  /** Address of the file of annotations, whether it is there or not. */
  readonly file: string;
  readonly troubles: readonly StoryTrouble[];
  /** Annotations that could not be written and are kept in memory. */
  readonly unwritten: number;
}

/** Method of the notification by which the server says that what it knows of an article has changed without an edit. */
export const articleChangedMethod = 'copydesk/articleChanged';

export interface ArticleChanged {
  readonly uri: string;
}

/** Method of the request that notes, changes or takes away an annotation: NoteParams → NoteAnswer or null. As a command too: `copydesk.note`. */
export const noteMethod = 'copydesk/note';
/** The same as a command of the server, with NoteParams as its one argument: for code actions in any editor. */
export const noteCommand = 'copydesk.note';

/** What is said of the places; see docs/formats.md. */
export type NoteBody =
  | { readonly kind: 'speaker'; readonly speaker: string }
  | { readonly kind: 'no-speaker' | 'not-name' | 'same' | 'different' }
  | { readonly kind: 'not-speech'; readonly as: 'scare' | 'title' }
  | { readonly kind: 'type'; readonly type: NameType }
  | {
      readonly kind: 'check';
      readonly status: 'verified' | 'to-check' | 'disputed';
      readonly note: string;
      readonly evidence: string | null;
    }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'notes'; readonly source: string };

export type NoteChange =
  /** Two places for `same` and `different`, none for `notes`, else one. What it takes the place of is taken away. */
  | { readonly do: 'note'; readonly body: NoteBody; readonly places: readonly Place[] }
  | { readonly do: 'change'; readonly id: string; readonly body: NoteBody }
  | { readonly do: 'remove'; readonly id: string }
  /** Gives an orphan a new place. */
  | { readonly do: 'move'; readonly id: string; readonly places: readonly Place[] };

export interface NoteParams {
  /** The version that the places are of; without one they are taken as they come. */
  readonly textDocument: { readonly uri: string; readonly version?: number };
  readonly change: NoteChange;
}

export interface NoteAnswer {
  /** Whether the sidecar holds it; else it is kept in memory, and `trouble` says why. The server has told the person so. */
  readonly isWritten: boolean;
  readonly trouble: string | null;
}

/** Under which name checks are made; null where neither the settings nor Git know it. */
export interface CheckerAnswer {
  readonly name: string | null;
}

/** Method of the request for that name: DocumentParams → CheckerAnswer, or null for a document that is not read. */
export const checkerMethod = 'copydesk/checker';

/** Commands of the client that ask the person who says the quotation at a place, and which name the one at a place is the same as: their argument. */
export const askSpeakerCommand = 'copydesk.setSpeaker';
export const askNameCommand = 'copydesk.setName';

export interface AskedPlace {
  readonly uri: string;
  readonly place: Place;
}
