/** Articles that are not open, and names across a folder. */
import type { ArticleState, DocumentParams, Place } from './documents.ts';

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
