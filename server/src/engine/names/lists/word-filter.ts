/** A set of words as a Bloom filter: some 2 words in 100 that are not in it seem to be, none that is in it is missed. */
import { hashText, mix } from '../../text/hash.ts';

export interface WordFilter {
  readonly bits: Uint8Array;
}

const probes = 5;

/** `bits` bits a word, at least 64 in all. */
export function buildWordFilter(words: readonly string[], bitsPerWord = 11): WordFilter {
  const filter = { bits: new Uint8Array(Math.max(8, Math.ceil((words.length * bitsPerWord) / 8))) };
  for (const word of words) {
    forEachBit(filter, hashText(word), (byte, mask) => {
      filter.bits[byte]! |= mask;
      return true;
    });
  }
  return filter;
}

/** Takes the word's hash (see hashText). */
export const filterHas = (filter: WordFilter, hash: number): boolean =>
  forEachBit(filter, hash, (byte, mask) => (filter.bits[byte]! & mask) !== 0);

function forEachBit({ bits }: WordFilter, hash: number, visit: (byte: number, mask: number) => boolean): boolean {
  const size = bits.length * 8;
  let at = hash >>> 0;
  const step = mix(hash, 0x9e3779b9) | 1;
  for (let i = 0; i < probes; i++) {
    const bit = at % size;
    if (!visit(bit >>> 3, 1 << (bit & 7))) return false;
    at = (at + step) >>> 0;
  }
  return true;
}
