/** Labels all words of a document in two looks: the second knows what the first made of the same words elsewhere. */
import { chainMarginals, type ChainSpace, createChainSpace, findBestLabels, makeRoom } from './decode.ts';
import { featuresWith, mostFeatures, type Scene } from './features.ts';
import { labelCount, mayFollow } from './labels.ts';
import { mendLabels } from './mend-labels.ts';
import type { Stretch } from './read-words.ts';
import { createRoom, type FirstLook, type SecondLook } from './stretch-memory.ts';
import { countVotes, sharesOf, voteFeatures } from './votes.ts';
import { addScores, pairWeightsOf, type Weights } from './weights.ts';

export interface Tagging {
  /** One label a token. */
  readonly labels: Uint8Array;
  /** labelCount probabilities for each row of the words (see `Words.rows`); those outside stretches are all zero. */
  readonly marginals: Float32Array;
}

export function createWordTagger(weights: Weights): (scene: Scene) => Tagging {
  const features = new Int32Array(mostFeatures);
  const pairWeights = pairWeightsOf(weights.pair, mayFollow);
  const space = createChainSpace();
  return (scene) => tagWords(scene, { weights, features, pairWeights, space });
}

/** Weights, and room to work in that is used again and again. */
interface Tools {
  readonly weights: Weights;
  readonly features: Int32Array;
  readonly pairWeights: Float64Array;
  readonly space: ChainSpace;
}

function tagWords(scene: Scene, { weights, features, pairWeights, space }: Tools): Tagging {
  const { words } = scene;
  const { rows } = words;
  const marginals = new Float32Array(words.rowCount * labelCount);
  const takeRoom = createRoom();
  /** Copies the stretch's marginals out of a store. */
  const copyRows = (store: Float32Array, from: number, { first, end }: Stretch): void => {
    const to = rows[first]! * labelCount;
    const size = (end - first) * labelCount;
    for (let k = 0; k < size; k++) marginals[to + k] = store[from + k]!;
  };
  const lookFirst = (stretch: Stretch): FirstLook => {
    const { first, end } = stretch;
    const outside = outsideOf(scene, stretch);
    const known = stretch.memory.first;
    if (known && areSame(known.outside, outside)) return known;
    const size = (end - first) * labelCount;
    makeRoom(space, end - first);
    const { unary } = space;
    for (let k = 0; k < size; k++) unary[k] = 0;
    for (let i = first; i < end; i++) {
      const at = i - first;
      const count = featuresWith(scene, stretch, i, outside[at]!, outside[at + 1]!, outside[at + 2]!, features);
      addScores(weights, features, count, unary, at * labelCount);
    }
    const { store, at } = takeRoom(size * 2);
    for (let k = 0; k < size; k++) store[at + k] = unary[k]!;
    chainMarginals(unary, pairWeights, end - first, space, store, at + size);
    const look = { outside, store, at };
    stretch.memory.first = look;
    return look;
  };
  const firsts = words.stretches.map((stretch) => {
    const look = lookFirst(stretch);
    copyRows(look.store, look.at + (stretch.end - stretch.first) * labelCount, stretch);
    return look;
  });

  const shares = sharesOf(words, countVotes(words, marginals), marginals);
  const lookAgain = ({ first: from, end, memory }: Stretch, first: FirstLook): SecondLook => {
    const known = memory.second;
    const near = partOf(shares, Math.max(0, from - 1), Math.min(end + 1, shares.length));
    if (known?.first === first && areSame(known.shares, near)) return known;
    const size = (end - from) * labelCount;
    makeRoom(space, end - from);
    const { unary } = space;
    for (let k = 0; k < size; k++) unary[k] = first.store[first.at + k]!;
    for (let i = from; i < end; i++) {
      const count = voteFeatures(words, shares, marginals, i, features, 0);
      addScores(weights, features, count, unary, (i - from) * labelCount);
    }
    const { store, at } = takeRoom(size + end - from);
    chainMarginals(unary, pairWeights, end - from, space, store, at);
    findBestLabels({ unary, pair: weights.pair }, end - from, space, store, at + size);
    const look = { first, shares: near, store, at };
    memory.second = look;
    return look;
  };
  const labels = new Uint8Array(words.count);
  words.stretches.forEach((stretch, index) => {
    const look = lookAgain(stretch, firsts[index]!);
    const from = look.at + (stretch.end - stretch.first) * labelCount;
    for (let i = stretch.first; i < stretch.end; i++) labels[i] = look.store[from + i - stretch.first]!;
    // Nothing looks at the first look's of this stretch any more.
    copyRows(look.store, look.at, stretch);
  });
  mendLabels(words, labels);
  return { labels, marginals };
}

/** What the rest of the document shows about the stretch's words and the two beside it, what quotations it touches, the paragraph's capitals. */
function outsideOf({ words, evidence, quoted }: Scene, { first, end }: Stretch): readonly number[] {
  const length = end - first;
  const outside = new Array<number>(2 * length + 3);
  let at = 0;
  const paragraph = words.paragraph[first]!;
  for (let i = first - 1; i <= end; i++) {
    const isInside = i >= 0 && i < words.count && words.paragraph[i] === paragraph;
    outside[at++] = isInside ? (evidence.get(words.folded[i]!) ?? 0) : 0;
  }
  for (let i = first; i < end; i++) outside[at++] = quoted[i]!;
  outside[at] = words.capitals[paragraph]!;
  return outside;
}

/** A list of just that size: one that grows has room for many more. */
function partOf(numbers: Int32Array, from: number, end: number): readonly number[] {
  const part = new Array<number>(end - from);
  for (let i = from; i < end; i++) part[i - from] = numbers[i]!;
  return part;
}

function areSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
