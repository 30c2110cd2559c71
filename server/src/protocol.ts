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
  /** The editor checks JSON by Copydesk's schema itself: mistakes that it finds are not said twice. */
  readonly checksJson?: boolean;
  /** Whether whoever opened the folder trusts it; if not, no file outside of it is looked for. Without it: yes. */
  readonly isTrusted?: boolean;
  /** Commands of its own that the client takes from code lenses: `copydesk.attributeAt`, which is given a Place. */
  readonly commands?: readonly string[];
  /** The `copydesk` settings, from clients that cannot be asked for them (no `workspace/configuration`). */
  readonly settings?: unknown;
}

/**
 * Method of the request by which the server reads a desk's file: ReadFileParams → its text, or null where there is none.
 * The server asks for `.copydesk.json`, `*.copydesk.json` and `.copydesk/stet.json` only.
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
