/** Labels all words of a document in two looks: the second knows what the first made of the same words elsewhere. */
import { bestLabels, chainMarginals, createChainSpace } from './decode.ts';
import { featuresOf, mostFeatures, type Scene } from './features.ts';
import { mendLabels } from './mend-labels.ts';
import { labelCount, mayFollow } from './labels.ts';
import { countVotes, voteFeatures } from './votes.ts';
import { addScores, pairWeightsOf, type Weights } from './weights.ts';

export interface Tagging {
  /** One label a token. */
  readonly labels: Uint8Array;
  /** labelCount probabilities a token; all zero outside stretches. */
  readonly marginals: Float32Array;
}

export function tagWords(scene: Scene, weights: Weights): Tagging {
  const { words } = scene;
  const scores = new Float32Array(words.count * labelCount);
  const marginals = new Float32Array(words.count * labelCount);
  const labels = new Uint8Array(words.count);
  const features = new Int32Array(mostFeatures);
  const pairWeights = pairWeightsOf(weights.pair, mayFollow);
  const space = createChainSpace();
  for (const stretch of words.stretches) {
    for (let i = stretch.first; i < stretch.end; i++) {
      const count = featuresOf(scene, stretch, i, features);
      addScores(weights, features, 0, count, scores, i * labelCount);
    }
    const range = [stretch.first * labelCount, stretch.end * labelCount] as const;
    chainMarginals(scores.subarray(...range), pairWeights, stretch.end - stretch.first, space, marginals, range[0]);
  }
  const votes = countVotes(words, marginals);
  const second = new Float32Array(marginals.length);
  for (const { first, end } of words.stretches) {
    for (let i = first; i < end; i++) {
      const count = voteFeatures(words, votes, marginals, i, features, 0);
      addScores(weights, features, 0, count, scores, i * labelCount);
    }
    const unary = scores.subarray(first * labelCount, end * labelCount);
    labels.set(bestLabels({ unary, pair: weights.pair }, end - first), first);
    chainMarginals(unary, pairWeights, end - first, space, second, first * labelCount);
  }
  mendLabels(words, labels);
  return { labels, marginals: second };
}
