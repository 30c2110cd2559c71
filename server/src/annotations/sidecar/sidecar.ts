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
