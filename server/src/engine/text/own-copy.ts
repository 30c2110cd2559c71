/** Pieces of a text that may outlive it. */

/**
 * The same text, holding on to nothing else. A slice of a string may keep the whole string in memory (V8's do from 13 units on): what is
 * remembered of a paragraph must not keep every version of its document.
 */
export const ownCopy = (slice: string): string =>
  slice.length < shortest ? ` ${slice}`.slice(1) : [slice.charAt(0), slice.slice(1)].join('');

/** UTF-16 units: shorter pieces are copied in any case; of longer ones another slice is made, which each look at a unit would have to go through. */
const shortest = 13;
