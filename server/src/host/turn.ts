/**
 * Lets what has already arrived be heard first: a further edit, or that an answer is no longer wanted. Node hears its streams before its immediates, and
 * the connection takes one message from them at each; a worker has timers alone, which wait a millisecond and more.
 */
export const turn: () => Promise<void> =
  typeof setImmediate === 'function'
    ? async () => {
        for (let i = 0; i < heardFirst; i++) await new Promise((resolve) => setImmediate(resolve));
      }
    : () => new Promise((resolve) => setTimeout(resolve, 0));

/** Messages that are heard before a request is answered. */
const heardFirst = 8;
