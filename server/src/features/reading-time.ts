/** How long a story takes to read. */

/** Words that an average reader takes in a minute: 238 (Brysbaert 2019, a review of 190 studies of silent reading in English). */
const wordsAMinute = 238;

/** Whole minutes, at least one. */
export const minutesToRead = (words: number): number => Math.max(1, Math.round(words / wordsAMinute));
