/** When the server may let go of what it only keeps for the next edit of a long document. */

/** Milliseconds without a keystroke. */
const quiet = 5000;

/** UTF-16 units. What is kept of a shorter text is not worth reading it anew. */
const worthFrom = 100_000;

export interface Rest {
  /** A text of so many UTF-16 units has been read as a whole. */
  readonly afterReading: (length: number) => void;
  readonly afterKeystroke: () => void;
}

/** Calls `letGo` once nothing has been typed or read for a while, if a long text had been read. */
export function createRest(letGo: () => void): Rest {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const wait = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      letGo();
    }, quiet);
  };
  return {
    afterReading(length) {
      if (timer !== null || length >= worthFrom) wait();
    },
    afterKeystroke() {
      if (timer !== null) wait();
    },
  };
}
