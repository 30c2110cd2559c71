/** What was made of a stretch of a remembered paragraph, and all that it depended on from elsewhere. */

/** What a stretch's words alone say, which holds while the document says the same of them. */
export interface FirstLook {
  /** All that the features see and that does not follow from the paragraph's text. */
  readonly outside: readonly number[];
  /** Holds, from `at` on, the scores and behind them the marginals: labelCount numbers a word of the stretch each. Other stretches share it. */
  readonly store: Float32Array;
  readonly at: number;
}

export interface SecondLook {
  readonly first: FirstLook;
  readonly shares: readonly number[];
  /** Holds, from `at` on, the marginals, and behind them a label for each word. */
  readonly store: Float32Array;
  readonly at: number;
}

/** Filled and replaced by the tagger of words. */
export interface StretchMemory {
  first: FirstLook | null;
  second: SecondLook | null;
}

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
