/** Labels all words of a document in two looks: the second knows what the first made of the same words elsewhere. */
import { bestLabels, chainMarginals, createChainSpace } from './decode.ts';
import { featuresOf, mostFeatures, type Scene } from './features.ts';
import { labelCount, mayFollow } from './labels.ts';
import { mendLabels } from './mend-labels.ts';
import type { Stretch } from './read-words.ts';
import { countVotes, sharesOf, voteFeatures } from './votes.ts';
import { addScores, pairWeightsOf, type Weights } from './weights.ts';

export interface Tagging {
  /** One label a token. */
  readonly labels: Uint8Array;
  /** labelCount probabilities a token; all zero outside stretches. */
  readonly marginals: Float32Array;
}

/** What a stretch's words alone say, which holds while the document says the same of them. */
interface FirstLook {
  /** All that the features see and that does not follow from the paragraph's text. */
  readonly outside: Int32Array;
  readonly scores: Float32Array;
  readonly marginals: Float32Array;
}

interface SecondLook {
  readonly first: FirstLook;
  readonly shares: Int32Array;
  readonly labels: Uint8Array;
  readonly marginals: Float32Array;
}

/** What was made of the stretches of remembered paragraphs, by their keys. */
export interface TaggingMemory {
  readonly first: WeakMap<object, FirstLook>;
  readonly second: WeakMap<object, SecondLook>;
}

export const createTaggingMemory = (): TaggingMemory => ({ first: new WeakMap(), second: new WeakMap() });

export function tagWords(scene: Scene, weights: Weights, memory: TaggingMemory): Tagging {
  const { words } = scene;
  const marginals = new Float32Array(words.count * labelCount);
  const features = new Int32Array(mostFeatures);
  const pairWeights = pairWeightsOf(weights.pair, mayFollow);
  const space = createChainSpace();

  const lookFirst = (stretch: Stretch): FirstLook => {
    const { first, end } = stretch;
    const outside = outsideOf(scene, stretch);
    const known = memory.first.get(stretch.key);
    if (known && areSame(known.outside, outside)) return known;
    const scores = new Float32Array((end - first) * labelCount);
    for (let i = first; i < end; i++) {
      const count = featuresOf(scene, stretch, i, features);
      addScores(weights, features, 0, count, scores, (i - first) * labelCount);
    }
    const own = new Float32Array(scores.length);
    chainMarginals(scores, pairWeights, end - first, space, own);
    const look = { outside, scores, marginals: own };
    memory.first.set(stretch.key, look);
    return look;
  };
  const firsts = words.stretches.map((stretch) => {
    const look = lookFirst(stretch);
    marginals.set(look.marginals, stretch.first * labelCount);
    return look;
  });

  const shares = sharesOf(words, countVotes(words, marginals), marginals);
  const lookAgain = ({ first: from, end, key }: Stretch, first: FirstLook): SecondLook => {
    const known = memory.second.get(key);
    const near = shares.slice(Math.max(0, from - 1), end + 1);
    if (known?.first === first && areSame(known.shares, near)) return known;
    const unary = first.scores.slice();
    for (let i = from; i < end; i++) {
      const count = voteFeatures(words, shares, marginals, i, features, 0);
      addScores(weights, features, 0, count, unary, (i - from) * labelCount);
    }
    const own = new Float32Array(unary.length);
    chainMarginals(unary, pairWeights, end - from, space, own);
    const labels = bestLabels({ unary, pair: weights.pair }, end - from);
    const look = { first, shares: near, labels, marginals: own };
    memory.second.set(key, look);
    return look;
  };
  const labels = new Uint8Array(words.count);
  const second = new Float32Array(marginals.length);
  words.stretches.forEach((stretch, index) => {
    const look = lookAgain(stretch, firsts[index]!);
    labels.set(look.labels, stretch.first);
    second.set(look.marginals, stretch.first * labelCount);
  });
  mendLabels(words, labels);
  return { labels, marginals: second };
}

/** What the rest of the document shows about the stretch's words and the two beside it, what quotations it touches, the paragraph's capitals. */
function outsideOf({ words, evidence, quoted }: Scene, { first, end }: Stretch): Int32Array {
  const length = end - first;
  const outside = new Int32Array(2 * length + 3);
  const paragraph = words.paragraph[first]!;
  for (let k = -1; k <= length; k++) {
    const i = first + k;
    if (i >= 0 && i < words.count && words.paragraph[i] === paragraph) outside[k + 1] = evidence.get(words.folded[i]!) ?? 0;
  }
  for (let k = 0; k < length; k++) outside[length + 2 + k] = quoted[first + k]!;
  outside[2 * length + 2] = words.capitals[paragraph]!;
  return outside;
}

function areSame(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
