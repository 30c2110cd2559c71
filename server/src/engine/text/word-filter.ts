/** Tells of most words, by their hashes alone, that they are not among some others. */
import { hashText } from './hash.ts';

/** A bit for each of the words, by its hash (see `hashText`). */
export interface WordFilter {
  readonly bits: Int32Array;
  readonly mask: number;
}

/** Some 32 bits for each of the words. */
export function filterOf(words: ReadonlySet<string>): WordFilter {
  let count = 1024;
  while (count < words.size * 32) count *= 2;
  return withWords(emptyFilter(count), words);
}

/** `count` bits, a power of two from 32 on, none of them set. */
export const emptyFilter = (count: number): WordFilter => ({ bits: new Int32Array(count / 32), mask: count - 1 });

/** Sets the bit of a hash. */
export function addHash({ bits, mask }: WordFilter, hash: number): void {
  const bit = hash & mask;
  bits[bit >>> 5]! |= 1 << (bit & 31);
}

/** The same for these words too. */
export function withWords(filter: WordFilter, words: Iterable<string>): WordFilter {
  const all = { bits: filter.bits.slice(), mask: filter.mask };
  for (const word of words) addHash(all, hashText(word));
  return all;
}

/** False where no word has this hash; sometimes true where none has it either. */
export const mayBeAmong = ({ bits, mask }: WordFilter, hash: number): boolean =>
  ((bits[(hash & mask) >>> 5]! >>> (hash & 31)) & 1) === 1;
