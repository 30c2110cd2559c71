/** What the views and the report show of one article. */
import type { DocumentParams, Place } from './documents.ts';

/** Method of the request for all that is said in an article, by who says it: DocumentParams → StorySources or null. */
export const sourcesMethod = 'copydesk/sources';

/** `reported` is speech in the reporter's own words. */
export type PassageKind = 'direct' | 'partial' | 'reported';

/** One quotation (a speech over paragraphs is one), or one passage of reported speech. */
export interface Passage {
  readonly place: Place;
  /** Its beginning, on one line, without quotation marks. */
  readonly text: string;
  readonly words: number;
  readonly kind: PassageKind;
  /** Whether Copydesk is sure of the speaker. */
  readonly sure: boolean;
}

/** named: the story gives a name; unnamed: it gives words alone ("a senior official"); unattributed: quotations without a source. */
export type SourceStanding = 'named' | 'unnamed' | 'unattributed';

export interface StorySource {
  /** The same for the same source in the next version; no two are equal. */
  readonly id: string;
  readonly name: string;
  readonly standing: SourceStanding;
  /** The words that introduce the source, or an empty string. */
  readonly role: string;
  /** Words within quotation marks. */
  readonly words: number;
  /** 0..1: of all the quoted words of the story. */
  readonly share: number;
  /** 1..8 in the order in which sources are first quoted; 0 for those that come after these, or are never quoted. */
  readonly colour: number;
  /** Where it is first named or described; null for quotations without a source. */
  readonly mention: Place | null;
  /** In text order. */
  readonly passages: readonly Passage[];
}

export interface StorySources {
  readonly version: number;
  /** All the quoted words of the story. */
  readonly words: number;
  /** In the order of their first passages; what has no source comes before all others. */
  readonly sources: readonly StorySource[];
}

/** Method of the request for the names of an article: DocumentParams → StoryNames or null. */
export const namesMethod = 'copydesk/names';

export type NameType = 'person' | 'organization' | 'place' | 'other';

/** One way of writing a name. */
export interface NameForm {
  readonly text: string;
  /** In text order, at least one. */
  readonly places: readonly Place[];
}

/** A name written in two ways. */
export interface NameConflict {
  readonly usual: string;
  readonly rare: string;
  readonly usualCount: number;
  /** Where the rarer form stands, in text order. */
  readonly rarePlaces: readonly Place[];
}

export interface StoryName {
  /** The same for the same name in the next version; no two are equal. */
  readonly id: string;
  readonly name: string;
  readonly type: NameType;
  readonly role: string;
  /** The most frequent first. */
  readonly forms: readonly NameForm[];
  /** Pronouns and descriptions that stand for it: "he", "the minister". */
  readonly references: readonly Place[];
  readonly conflicts: readonly NameConflict[];
  /** In the byline or the notes alone. */
  readonly isOutside: boolean;
}

export interface StoryNames {
  readonly version: number;
  /** In the order of their first mentions. */
  readonly names: readonly StoryName[];
}

/** Method of the request for the story report: ReportParams → StoryReport or null. */
export const reportMethod = 'copydesk/report';

/** panel: with the buttons and the script of a webview; file: to be kept and printed, without any script. */
export type ReportForm = 'panel' | 'file';

export interface ReportParams extends DocumentParams {
  readonly form: ReportForm;
  /** Letters and figures that nobody can guess: what the page's content policy lets its own style and script pass by. */
  readonly nonce: string;
}

export interface StoryReport {
  readonly version: number;
  /** Headline, or the file's name. */
  readonly title: string;
  /** The whole page: one file, nothing from elsewhere. */
  readonly page: string;
  /** What the page's `main` holds, for a page that is shown already. */
  readonly body: string;
}

/** What the report's page says to the panel that shows it. */
export type ReportMessage =
  | { readonly say: 'ready' | 'save' | 'print' }
  | { readonly say: 'reveal'; readonly place: readonly [number, number, number, number] };
