/** What was made of a stretch of a remembered paragraph, and all that it depended on from elsewhere. */

/** Where the probabilities of a stretch's labels stand: in `store` from `marginals` on, labelCount numbers a word. Other stretches share it. */
export interface Marginals {
  readonly store: Float32Array;
  readonly marginals: number;
}

/** What a stretch's words alone say, which holds while the document says the same of them. */
export interface FirstLook extends Marginals {
  /** All that the features see and that does not follow from the paragraph's text. */
  readonly outside: readonly number[];
  /** Where the scores stand in the store, as the marginals do. */
  readonly scores: number;
  /** Tells it from all others. */
  readonly number: number;
}

export interface SecondLook extends Marginals {
  readonly first: FirstLook;
  readonly shares: readonly number[];
  /** Where the labels stand in the store, one a word. */
  readonly labels: number;
}

/** Filled and replaced by the tagger of words. */
export interface StretchMemory {
  first: FirstLook | null;
  second: SecondLook | null;
}

/** One look a stretch. Lists of the same looks are one and the same object from version to version. */
export type FirstLooks = readonly FirstLook[];
export type SecondLooks = readonly SecondLook[];

/** Room for `size` numbers: in which array, from where on. */
export type TakeRoom = (size: number) => { readonly store: Float32Array; readonly at: number };

/** Room that is taken for a few stretches or for all of a long story: an array for each of them would cost more than what it holds. */
export function createRoom(): TakeRoom {
  let store = new Float32Array(0);
  let used = 0;
  let next = 512;
  return (size) => {
    if (used + size > store.length) {
      store = new Float32Array(Math.max(size, next));
      used = 0;
      next = Math.min(next * 2, 32_768);
    }
    const at = used;
    used += size;
    return { store, at };
  };
}
