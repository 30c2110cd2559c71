/** What was made of a stretch of a remembered paragraph, and all that it depended on from elsewhere. */

/** What a stretch's words alone say, which holds while the document says the same of them. */
export interface FirstLook {
  /** All that the features see and that does not follow from the paragraph's text. */
  readonly outside: readonly number[];
  readonly scores: Float32Array;
  readonly marginals: Float32Array;
}

export interface SecondLook {
  readonly first: FirstLook;
  readonly shares: readonly number[];
  readonly labels: Uint8Array;
  readonly marginals: Float32Array;
}

/** Filled and replaced by the tagger of words. */
export interface StretchMemory {
  first: FirstLook | null;
  second: SecondLook | null;
}
