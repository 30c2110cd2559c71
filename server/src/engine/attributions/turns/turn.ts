/** A speech with the words that tell whose it is, where these are no verb of saying. */

/** Half-open token ranges. */
export interface Turn {
  readonly source: { readonly first: number; readonly end: number };
  readonly cue: { readonly first: number; readonly end: number };
  readonly content: { readonly first: number; readonly end: number };
  /** Indices of outermost quotations in it. */
  readonly quotes: readonly number[];
}
