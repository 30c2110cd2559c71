/** What client and server say to each other beyond the Language Server Protocol. The only server file the client may import: types and names alone. */

/** Sent by the client with `initialize`. */
export interface InitializationOptions {
  /** Address of the folder with the rules' pages, without a slash at its end: `${docsBase}/quotes/unclosed.md` is a diagnostic's code description. */
  readonly docsBase?: string;
}

/** Method of the notification by which the server says what an article holds, after each analysis of an open document that it looks after. */
export const articleStatusMethod = 'copydesk/articleStatus';

export interface ArticleStatus {
  readonly uri: string;
  /** Version of the document that was analysed. */
  readonly version: number;
  /** Quotations, scare quotes and titles left out. */
  readonly quotes: number;
  /** Entities, and sources that stand for none, that something is attributed to. */
  readonly sources: number;
  readonly words: number;
}
