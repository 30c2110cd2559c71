/** Numbers with their nouns. */

/** "1 word", "1,204 words". */
export const counted = (count: number, noun: string): string => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
