/** What client and server say to each other beyond the Language Server Protocol. The only server file the client may import: types and names alone. */

/** Section of the settings: `copydesk.rules.quotes/unattributed` and so on. */
export const settingsSection = 'copydesk';

/** Sent by the client with `initialize`. */
export interface InitializationOptions {
  /**
   * Address of the folder with the rules' pages, without a slash at its end: `${docsBase}/quotes/unclosed.md` is a diagnostic's code description.
   * Where it is missing, the server names the docs folder of its own package.
   */
  readonly docsBase?: string;
  /** The client takes `copydesk/articleStatus`. Other editors do not know the notification and never get it. */
  readonly articleStatus?: boolean;
  /** The client has the command `copydesk.desk.write`, which asks for a reason; else edits without one are offered. */
  readonly writesDesk?: boolean;
  /** The client answers `copydesk/readFile`: files are read through it, as the editor's file systems have them. */
  readonly readsFiles?: boolean;
  /** The client finds files for the server (`copydesk/findFiles`). */
  readonly findsFiles?: boolean;
  /** The editor checks JSON by Copydesk's schema itself: mistakes that it finds are not said twice. */
  readonly checksJson?: boolean;
  /** Whether whoever opened the folder trusts it; if not, no file outside of it is looked for. Without it: yes. */
  readonly isTrusted?: boolean;
  /** Commands of its own that the client takes from code lenses: `copydesk.attributeAt`, which is given a Place. */
  readonly commands?: readonly string[];
  /** The client reads and writes files for the server (`copydesk/fetchFile`, `copydesk/replaceFile`), and keeps those of documents never saved. */
  readonly files?: boolean;
  /** The client has the commands of `askSpeakerCommand` and `askNameCommand`. */
  readonly asksForNames?: boolean;
  /** The client takes `copydesk/articleChanged`. */
  readonly articleChanged?: boolean;
  /** The `copydesk` settings, from clients that cannot be asked for them (no `workspace/configuration`). */
  readonly settings?: unknown;
}

/**
 * Method of the request by which the server reads a desk's file: ReadFileParams → its text, or null where there is none.
 * The server asks for `.copydesk.json`, `*.copydesk.json` and `.copydesk/stet.json`, for what stands beside an article, and for transcripts and notes.
 */
export const readFileMethod = 'copydesk/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

/** What is written into a desk's files, or into the article, on somebody's wish. `range` is the diagnostic's. */
export type DeskWish =
  /** Leave it as it is: this place, or all of the story; these words alone, or whatever the rule reports. */
  | {
      readonly do: 'stet';
      readonly rule: string;
      readonly range: Place;
      readonly scope: 'here' | 'story';
      readonly words: string | null;
    }
  /** The house avoids one word and writes another. */
  | { readonly do: 'term'; readonly avoid: string; readonly prefer: string }
  /** The house spells a name so; `avoid` is another spelling of it, or null. */
  | { readonly do: 'name'; readonly name: string; readonly avoid: string | null }
  /** The rule is silent for the whole desk. */
  | { readonly do: 'rule-off'; readonly rule: string };

/** Method of the request for the edit that a wish comes to: DeskEditParams → DeskEdit, or null where it cannot be done. */
export const deskEditMethod = 'copydesk/deskEdit';

export interface DeskEditParams extends DocumentParams {
  readonly wish: DeskWish;
  /** Why, in somebody's own words; may be empty. */
  readonly reason: string;
}

export interface DeskEdit {
  /** A WorkspaceEdit of the Language Server Protocol. */
  readonly edit: object;
  /** The file of the desk that it changes, or null where it changes the article. */
  readonly file: string | null;
  /** Whether that file is new. */
  readonly creates: boolean;
}

/** Command of the client that asks for the reason, fetches the edit and makes it: its one argument is a DeskCommand. */
export const deskCommand = 'copydesk.desk.write';

export interface DeskCommand {
  readonly uri: string;
  readonly wish: DeskWish;
}
/** The client's command to choose who says the quotation at a Place. */
export const attributeAtCommand = 'copydesk.attributeAt';

/** Method of the notification by which the server says what an article holds, after each analysis of an open document. */
export const articleStatusMethod = 'copydesk/articleStatus';

/** How the server takes a document: it looks after it, leaves it alone as the settings say, or finds it too large. */
export type ArticleState = 'read' | 'excluded' | 'too-large';

/** The counts are 0 unless the state is `read`. */
export interface ArticleStatus {
  readonly uri: string;
  /** Version of the document that was analysed. */
  readonly version: number;
  readonly state: ArticleState;
  /** Quotations, scare quotes and titles left out; a speech over paragraphs counts once. */
  readonly quotes: number;
  /** Entities, and sources that stand for none, that something is attributed to. */
  readonly sources: number;
  /** Words of the copy: without bylines and notes to the desk. */
  readonly words: number;
  /** Diagnostics of all levels. */
  readonly problems: number;
}

/** A place in a document as the Language Server Protocol counts it: lines and UTF-16 characters from 0, the end exclusive. */
export interface Place {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** What requests about one document carry; each is answered with null where the document is closed, excluded or too large. */
export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

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

/** Method of the request to read an article that is not open: ClosedArticleParams → ClosedArticleAnswer. It is in the index from then on. */
export const readClosedMethod = 'copydesk/readClosed';

export interface ClosedArticleParams extends DocumentParams {
  readonly languageId: string;
  readonly text: string;
  /** Whether its problems are wanted, which costs more. */
  readonly check: boolean;
}

/** Of a problem only what the Language Server Protocol calls a Diagnostic, in its form. */
export interface ClosedArticleAnswer {
  readonly state: ArticleState;
  readonly diagnostics: readonly unknown[];
}

/** Method of the notification that files are gone or no longer wanted in the index: ForgetClosedParams. */
export const forgetClosedMethod = 'copydesk/forgetClosed';

export interface ForgetClosedParams {
  readonly uris: readonly string[];
}

/** Method of the request for names that the articles of the index and the open ones write in different ways: nothing → FolderNames. */
export const folderNamesMethod = 'copydesk/folderNames';

/** `place`: two names of one place; `accent` and `case`: the same letters; `spelling`: one or two letters apart. */
export type ClashKind = 'place' | 'accent' | 'case' | 'spelling';

export interface NameUse {
  readonly uri: string;
  readonly place: Place;
}

/** One name in two ways, in different articles. */
export interface NameClash {
  readonly kind: ClashKind;
  /** The way of more articles. */
  readonly usual: string;
  readonly rare: string;
  /** The first place in each article. */
  readonly usualIn: readonly NameUse[];
  readonly rareIn: readonly NameUse[];
}

export interface FolderNames {
  /** How many articles were compared. */
  readonly articles: number;
  readonly clashes: readonly NameClash[];
}

/** Method of the request by which the server has the client read a file: FetchFileParams → FileAnswer with `text`. */
export const fetchFileMethod = 'copydesk/fetchFile';

export interface FetchFileParams {
  readonly uri: string;
}

/** Method of the request by which the server has the client write a file: ReplaceFileParams → FileAnswer with `changed`. */
export const replaceFileMethod = 'copydesk/replaceFile';

export interface ReplaceFileParams {
  readonly uri: string;
  /** What the file must still hold; null: it must not be there. */
  readonly expected: string | null;
  /** Null: the file is taken away. */
  readonly text: string | null;
}

export interface FileAnswer {
  /** Null or missing where there is no such file. */
  readonly text?: string | null;
  /** The file holds something else than expected: nothing was written. */
  readonly changed?: boolean;
  /** Why it could not be done, as a sentence. */
  readonly fault?: string;
  readonly isReadOnly?: boolean;
}

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
  readonly by: string | null;
  readonly at: string | null;
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
  /** What is wrong with the file of annotations, a sentence each, with the place in it. */
  readonly troubles: readonly string[];
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

/** Method of the request for the name under which checks are made: DocumentParams → string, or null where it is not known. */
export const checkerMethod = 'copydesk/checker';

/** Commands of the client that ask the person who says the quotation at a place, and which name the one at a place is the same as: their argument. */
export const askSpeakerCommand = 'copydesk.setSpeaker';
export const askNameCommand = 'copydesk.setName';

export interface AskedPlace {
  readonly uri: string;
  readonly place: Place;
}

/** Method of the request by which the server has the client find files: FindFilesParams → their addresses. */
export const findFilesMethod = 'copydesk/findFiles';

export interface FindFilesParams {
  /** Addresses of the workspace's folders. */
  readonly folders: readonly string[];
  /** As seen from each folder. */
  readonly globs: readonly string[];
}

/** Method of the request for the forms in which an article can be handed over: DocumentParams → ExportForm[] or null. */
export const exportFormsMethod = 'copydesk/exportForms';

export interface ExportForm {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What the article's file name gets at its end. */
  readonly ending: string;
}

/** Method of the request for an article in one of them: ExportParams → ExportedArticle or null. */
export const exportMethod = 'copydesk/export';

export interface ExportParams extends DocumentParams {
  readonly form: string;
}

export interface ExportedArticle {
  /** A name for the file. */
  readonly name: string;
  readonly text: string;
}

/** Method of the request for what has changed since another version: DifferenceParams → StoryDifferencePage or null. */
export const differenceMethod = 'copydesk/difference';

export interface DifferenceParams extends DocumentParams {
  /** The whole text of the other version. */
  readonly before: string;
  /** What it is called: "HEAD", "yesterday's copy". */
  readonly beforeName: string;
  /** Command to which a place is given as its one argument, for an editor that follows command links; without it there are no links. */
  readonly revealCommand?: string;
}

export interface StoryDifferencePage {
  /** How much has changed, in one line. */
  readonly summary: string;
  /** The whole page: one file, no script, nothing from elsewhere. */
  readonly page: string;
}

/** Method of the request that attaches transcripts or notes to an article: AttachNotesParams → FileToWrite, or null where nothing is to be written. */
export const attachNotesMethod = 'copydesk/attachNotes';

export interface AttachNotesParams extends DocumentParams {
  /** Addresses as seen from the article, or absolute ones. */
  readonly sources: readonly string[];
}

/** What the client is to write, whole. */
export interface FileToWrite {
  readonly uri: string;
  readonly text: string;
}
