/** Where an annotation belongs, said so that it is found again after edits: the words, what stood round them, and where they stood. */

/** The selectors of the Web Annotation model (w3.org/TR/annotation-model): TextQuoteSelector and TextPositionSelector in one. */
export interface TextAnchor {
  /** The words themselves, as the text had them. */
  readonly exact: string;
  /** What stood right before them and right behind them. */
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offsets at the time they were noted, or null where only the words are known. */
  readonly position: { readonly start: number; readonly end: number } | null;
}

/**
 * How a place was found again. `exact`: the very words (white space and the shape of quotation marks aside);
 * `changed`: words like them where they belong; `orphaned`: not found, or not surely enough.
 */
export type Anchoring =
  { readonly state: 'exact' | 'changed'; readonly start: number; readonly end: number } | { readonly state: 'orphaned' };
