/** The second look: what the tagger made of the same word elsewhere in the document, as more features. */
import { mix } from '../../text/hash.ts';
import { labelCount, outside, tagTypes, typeOfLabel } from './labels.ts';
import type { Words } from './read-words.ts';
import { look } from './word-form.ts';

const slots = tagTypes.length + 1;

/** Sums of probabilities folded words got in the whole document: `slots` for each, by type, the last for outside. */
export interface Votes {
  /** Where a word's sums begin. */
  readonly places: ReadonlyMap<string, number>;
  readonly sums: Float64Array;
}

/** `marginals`: labelCount probabilities for each row of the words (see `Words.rows`). */
export function countVotes(words: Words, marginals: Float32Array): Votes {
  const places = new Map<string, number>();
  const sums = new Float64Array(words.rowCount * slots);
  for (const { first, end } of words.stretches) {
    for (let i = first; i < end; i++) {
      if (words.look[i]! < look.capital || words.look[i]! > look.initial) continue;
      let place = places.get(words.folded[i]!);
      if (place === undefined) places.set(words.folded[i]!, (place = places.size * slots));
      addTypes(sums, place, marginals, words.rows[i]!, 1);
    }
  }
  return { places, sums };
}

/** The place in a word's sums of what counts for a label. */
const slotOf = Uint8Array.from({ length: labelCount }, (_, label) => (label === outside ? slots - 1 : typeOfLabel(label)));

function addTypes(sums: Float64Array, place: number, marginals: Float32Array, row: number, factor: number): void {
  for (let label = 0; label < labelCount; label++) {
    const slot = place + slotOf[label]!;
    sums[slot] = sums[slot]! + factor * marginals[row * labelCount + label]!;
  }
}

/** For each word the leading type of its other places, how sure, how many: 0 where it has no other place, −2 where it is no name. */
export function sharesOf(words: Words, votes: Votes, marginals: Float32Array): Int32Array {
  const shares = new Int32Array(words.count).fill(-2);
  const sums = new Float64Array(slots);
  for (const { first, end } of words.stretches) {
    for (let i = first; i < end; i++) {
      if (words.look[i]! < look.capital || words.look[i]! > look.initial) continue;
      const place = votes.places.get(words.folded[i]!);
      if (place !== undefined) for (let slot = 0; slot < slots; slot++) sums[slot] = votes.sums[place + slot]!;
      shares[i] = place === undefined ? 0 : share(sums, marginals, words.rows[i]!);
    }
  }
  return shares;
}

/** `sums` holds the votes of all places of the word of that row, and is changed. */
function share(sums: Float64Array, marginals: Float32Array, row: number): number {
  addTypes(sums, 0, marginals, row, -1);
  let best = 0;
  let total = 0;
  for (let slot = 0; slot < slots; slot++) {
    total += sums[slot]!;
    if (sums[slot]! > sums[best]!) best = slot;
  }
  if (total < 0.5) return 0;
  const sure = sums[best]! / total;
  return 1 + best * 16 + (sure > 0.9 ? 3 : sure > 0.7 ? 2 : sure > 0.5 ? 1 : 0) * 4 + (total > 4.5 ? 2 : total > 1.5 ? 1 : 0);
}

/** Features from the shares of word `i` and of its neighbours; written behind the first `count` of `out`. */
export function voteFeatures(
  words: Words,
  shares: Int32Array,
  marginals: Float32Array,
  i: number,
  out: Int32Array,
  count: number,
): number {
  let at = count;
  const own = shares[i]!;
  out[at++] = mix(70, own);
  out[at++] = mix(71, mix(own, words.look[i]!));
  out[at++] = mix(72, mix(own, words.opens[i]! * 8 + words.capitals[words.paragraph[i]!]!));
  const before = i > 0 && words.paragraph[i - 1] === words.paragraph[i] ? shares[i - 1]! : -1;
  const after = i + 1 < words.count && words.paragraph[i + 1] === words.paragraph[i] ? shares[i + 1]! : -1;
  out[at++] = mix(73, before);
  out[at++] = mix(74, after);
  out[at++] = mix(75, mix(own, after));
  out[at++] = mix(76, mix(before, own));
  out[at++] = mix(77, mix(own, firstGuess(marginals, words.rows[i]!)));
  return at;
}

function firstGuess(marginals: Float32Array, row: number): number {
  let best = 0;
  for (let label = 1; label < labelCount; label++) {
    if (marginals[row * labelCount + label]! > marginals[row * labelCount + best]!) best = label;
  }
  const sure = marginals[row * labelCount + best]!;
  return best * 4 + (sure > 0.9 ? 2 : sure > 0.6 ? 1 : 0);
}
