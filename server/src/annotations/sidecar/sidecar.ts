/** The file beside an article that holds its annotations: `story.news` has `story.news.annotations.json`. */
import type { SidecarItem } from '../annotation.ts';

/** What is wrong in a file, and where: offset into its text, line and column from 1. */
export interface Complaint {
  readonly message: string;
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/**
 * What a sidecar holds. `broken`: it cannot be understood as a whole and must not be written over. A complaint about one item is no reason
 * for that: the item is kept as it is. `merged`: it holds what a merge left behind (both sides are kept), and is put in order when next written.
 */
export type Sidecar =
  | {
      readonly state: 'read';
      readonly items: readonly SidecarItem[];
      readonly complaints: readonly Complaint[];
      readonly merged: boolean;
    }
  | { readonly state: 'broken'; readonly complaints: readonly Complaint[] };

export const emptySidecar: Sidecar = { state: 'read', items: [], complaints: [], merged: false };

/** What the sidecar of an article is called beside it. */
export const sidecarNameOf = (articleName: string): string => `${articleName}.annotations.json`;

/** What names a file behind its path, as some virtual file systems do. */
const behindPath = /(?=[?#]|$)/;

/** Address of the sidecar; of a document that has never been saved as well, where it names what is kept in memory. */
export const sidecarUriOf = (articleUri: string): string => articleUri.replace(behindPath, sidecarNameOf(''));
