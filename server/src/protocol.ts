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
  /** Diagnostics of all levels. */
  readonly problems: number;
}
