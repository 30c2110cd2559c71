/** Labels all words of a document in two looks: the second knows what the first made of the same words elsewhere. */
import { bestLabels, chainMarginals, type ChainSpace, createChainSpace } from './decode.ts';
import { featuresOf, mostFeatures, type Scene } from './features.ts';
import { labelCount, mayFollow } from './labels.ts';
import { mendLabels } from './mend-labels.ts';
import type { Stretch } from './read-words.ts';
import type { FirstLook, SecondLook } from './stretch-memory.ts';
import { countVotes, sharesOf, voteFeatures } from './votes.ts';
import { addScores, pairWeightsOf, type Weights } from './weights.ts';

export interface Tagging {
  /** One label a token. */
  readonly labels: Uint8Array;
  /** labelCount probabilities a token; all zero outside stretches. */
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
  const marginals = new Float32Array(words.count * labelCount);
  const lookFirst = (stretch: Stretch): FirstLook => {
    const { first, end } = stretch;
    const outside = outsideOf(scene, stretch);
    const known = stretch.memory.first;
    if (known && areSame(known.outside, outside)) return known;
    const scores = new Float32Array((end - first) * labelCount);
    for (let i = first; i < end; i++) {
      const count = featuresOf(scene, stretch, i, features);
      addScores(weights, features, 0, count, scores, (i - first) * labelCount);
    }
    const own = new Float32Array(scores.length);
    chainMarginals(scores, pairWeights, end - first, space, own);
    const look = { outside, scores, marginals: own };
    stretch.memory.first = look;
    return look;
  };
  const firsts = words.stretches.map((stretch) => {
    const look = lookFirst(stretch);
    marginals.set(look.marginals, stretch.first * labelCount);
    return look;
  });

  const shares = sharesOf(words, countVotes(words, marginals), marginals);
  const lookAgain = ({ first: from, end, memory }: Stretch, first: FirstLook): SecondLook => {
    const known = memory.second;
    const near: number[] = [];
    for (let i = Math.max(0, from - 1); i <= end && i < shares.length; i++) near.push(shares[i]!);
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
    memory.second = look;
    return look;
  };
  const labels = new Uint8Array(words.count);
  words.stretches.forEach((stretch, index) => {
    const look = lookAgain(stretch, firsts[index]!);
    labels.set(look.labels, stretch.first);
    // Nothing looks at the first look's of this stretch any more.
    marginals.set(look.marginals, stretch.first * labelCount);
  });
  mendLabels(words, labels);
  return { labels, marginals };
}

/** What the rest of the document shows about the stretch's words and the two beside it, what quotations it touches, the paragraph's capitals. */
function outsideOf({ words, evidence, quoted }: Scene, { first, end }: Stretch): readonly number[] {
  const length = end - first;
  const outside: number[] = [];
  const paragraph = words.paragraph[first]!;
  for (let k = -1; k <= length; k++) {
    const i = first + k;
    const isInside = i >= 0 && i < words.count && words.paragraph[i] === paragraph;
    outside.push(isInside ? (evidence.get(words.folded[i]!) ?? 0) : 0);
  }
  for (let k = 0; k < length; k++) outside.push(quoted[first + k]!);
  outside.push(words.capitals[paragraph]!);
  return outside;
}

function areSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
