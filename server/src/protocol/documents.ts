/** Documents and settings: what the server is told at its start, and what it says of every article. */

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
  /** Commands of its own that the client takes: `copydesk.attributeAt` from code lenses, given a Place; `copydesk.attributeTo` and `copydesk.desk.choose` from code actions. */
  readonly commands?: readonly string[];
  /** The client reads and writes files for the server (`copydesk/fetchFile`, `copydesk/replaceFile`), and keeps those of documents never saved. */
  readonly files?: boolean;
  /** The client has the commands of `askSpeakerCommand` and `askNameCommand`. */
  readonly asksForNames?: boolean;
  /** What the next words may mend is not said while somebody types; without it all that is found is said at each version. */
  readonly waitsWhileTyping?: boolean;
  /** The client takes `copydesk/articleChanged`. */
  readonly articleChanged?: boolean;
  /** The `copydesk` settings, from clients that cannot be asked for them (no `workspace/configuration`). */
  readonly settings?: unknown;
}

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
  /** Diagnostics of all levels but hints, which editors do not list. */
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
