/** The second look: what the tagger made of the same word elsewhere in the document, as more features. */
import { mix } from '../../text/hash.ts';
import { labelCount, outside, tagTypes, typeOfLabel } from './labels.ts';
import type { Stretch, Words } from './read-words.ts';
import type { Marginals } from './stretch-memory.ts';
import { look } from './word-form.ts';

const slots = tagTypes.length + 1;

/** Sums of probabilities folded words got in the whole document: `slots` for each, by type, the last for outside. */
export interface Votes {
  /** Where a word's sums begin. */
  readonly places: ReadonlyMap<string, number>;
  readonly sums: Float64Array;
}

/** What counts the votes of one document. */
export interface Ballot {
  /** The words of some of its stretches, each with its marginals. */
  readonly add: (words: Words, stretches: readonly Extent[], marginals: readonly Marginals[]) => void;
  readonly votes: Votes;
}

type Extent = Pick<Stretch, 'first' | 'end'>;

/** `most`: how many words will be added at most. */
export function openBallot(most: number): Ballot {
  const places = new Map<string, number>();
  const sums = new Float64Array(most * slots);
  return {
    votes: { places, sums },
    add(words, stretches, marginals) {
      for (let s = 0; s < stretches.length; s++) {
        const { first, end } = stretches[s]!;
        const { store, marginals: at } = marginals[s]!;
        for (let i = first; i < end; i++) {
          if (words.look[i]! < look.capital || words.look[i]! > look.initial) continue;
          let place = places.get(words.folded[i]!);
          if (place === undefined) places.set(words.folded[i]!, (place = places.size * slots));
          addTypes(sums, place, store, at + (i - first) * labelCount, 1);
        }
      }
    },
  };
}

/** The place in a word's sums of what counts for a label. */
const slotOf = Uint8Array.from({ length: labelCount }, (_, label) => (label === outside ? slots - 1 : typeOfLabel(label)));

function addTypes(sums: Float64Array, place: number, store: Float32Array, at: number, factor: number): void {
  for (let label = 0; label < labelCount; label++) {
    const slot = place + slotOf[label]!;
    sums[slot] = sums[slot]! + factor * store[at + label]!;
  }
}

/** Used again and again. */
const ofWord = new Float64Array(slots);

/**
 * Writes for each word of the stretch that is no name −2, for others the leading type of its other places, how sure, how many: 0 where it has no other
 * place.
 */
export function writeShares(
  words: Words,
  { first, end }: Extent,
  { store, marginals }: Marginals,
  { places, sums }: Votes,
  shares: Int32Array,
): void {
  for (let i = first; i < end; i++) {
    shares[i] = noName;
    if (words.look[i]! < look.capital || words.look[i]! > look.initial) continue;
    const place = places.get(words.folded[i]!);
    if (place !== undefined) for (let slot = 0; slot < slots; slot++) ofWord[slot] = sums[place + slot]!;
    shares[i] = place === undefined ? 0 : share(ofWord, store, marginals + (i - first) * labelCount);
  }
}

/** The share of words that are no names, and of all outside stretches. */
export const noName = -2;

/** `sums` holds the votes of all places of the word whose marginals stand at `at`, and is changed. */
function share(sums: Float64Array, store: Float32Array, at: number): number {
  addTypes(sums, 0, store, at, -1);
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

/** Features from the shares of word `i` and of its neighbours, and from its marginals, which stand in `store` at `from`; written behind the first `count` of `out`. */
export function voteFeatures(
  words: Words,
  shares: Int32Array,
  store: Float32Array,
  from: number,
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
  out[at++] = mix(77, mix(own, firstGuess(store, from)));
  return at;
}

function firstGuess(store: Float32Array, from: number): number {
  let best = 0;
  for (let label = 1; label < labelCount; label++) if (store[from + label]! > store[from + best]!) best = label;
  const sure = store[from + best]!;
  return best * 4 + (sure > 0.9 ? 2 : sure > 0.6 ? 1 : 0);
}
