/** Training and prediction with votes: the same chain learns words with and without what it is told of their other places. */
import { bestLabels, chainMarginals, createChainSpace } from '../../src/engine/names/tagging/decode.ts';
import { mostFeatures } from '../../src/engine/names/tagging/features.ts';
import { completeNames, surnamesIn } from '../../src/engine/names/tagging/complete-names.ts';
import { areSpeakers, mayBeSpeaker, mendLabels } from '../../src/engine/names/tagging/mend-labels.ts';
import { labelCount, mayFollow } from '../../src/engine/names/tagging/labels.ts';
import { noName, openBallot, voteFeatures, writeShares } from '../../src/engine/names/tagging/votes.ts';
import type { Marginals } from '../../src/engine/names/tagging/stretch-memory.ts';
import { pairWeightsOf } from '../../src/engine/names/tagging/weights.ts';
import { numberOf, type FeatureNumbers, type LessonFeatures } from './feature-store.ts';
import type { Lesson, Scene } from './gold.ts';
import { learn, unaryScores, type Chain, type Example, type LearningOptions } from './learn.ts';

/** A lesson and the features of its words, those of the votes left out. */
export interface Prepared {
  readonly lesson: Lesson;
  readonly base: LessonFeatures;
}

/** Votes come from a chain that has not seen the article: each half's from one that learned the other half. */
export function train(items: readonly Prepared[], known: FeatureNumbers, options: LearningOptions): Chain {
  const plain = items.map((item) => exampleOf(item, item.base, 1));
  const halves = [0, 1].map((half) => plain.filter((_, i) => i % 2 === half));
  const [even, odd] = halves.map((half) => learn(half, known.hashes.length, { ...options, keep: 0 }));
  const voted = items.map((item, i) => withVotes(item, marginalsOf(i % 2 === 0 ? odd! : even!, item), known));
  const examples = [
    ...items.map((item, i) => exampleOf(item, voted[i]!, 0.5)),
    ...items.map((item) => exampleOf(item, item.base, 0.5)),
  ];
  return learn(examples, known.hashes.length, options);
}

const exampleOf = ({ lesson }: Prepared, features: LessonFeatures, share: number): Example => ({
  features,
  labels: lesson.labels,
  weight: lesson.article.weight * share,
});

/** One label a token. */
export function predict(chain: Chain, item: Prepared, known: FeatureNumbers): Uint8Array {
  const features = withVotes(item, marginalsOf(chain, item), known);
  const unary = unaryScores(chain, features);
  const labels = new Uint8Array(item.lesson.labels.length);
  let word = 0;
  for (const length of features.lengths) {
    const scores = unary.subarray(word * labelCount, (word + length) * labelCount);
    labels.set(bestLabels({ unary: scores, pair: chain.pair }, length), features.tokens[word]);
    word += length;
  }
  mendAll(item.lesson.scene, labels);
  return labels;
}

/** What the analysis does paragraph by paragraph. */
function mendAll({ paragraphs }: Scene, labels: Uint8Array): void {
  const openings = paragraphs.map(mayBeSpeaker);
  const haveSpeakers = areSpeakers(openings);
  paragraphs.forEach((paragraph, i) => mendLabels(paragraph, labels, { isSpoken: haveSpeakers && openings[i] !== '' }));
  const surnames = new Set(paragraphs.flatMap((paragraph) => surnamesIn(paragraph, labels)));
  for (const paragraph of paragraphs) completeNames(paragraph, labels, surnames);
}

/** Of each stretch. */
function marginalsOf(chain: Chain, { base }: Prepared): readonly Marginals[] {
  const unary = unaryScores(chain, base);
  const pairWeights = pairWeightsOf(chain.pair, mayFollow);
  const space = createChainSpace();
  const store = new Float32Array(unary.length);
  let word = 0;
  return Array.from(base.lengths, (length): Marginals => {
    const marginals = word * labelCount;
    chainMarginals(unary.subarray(marginals, marginals + length * labelCount), pairWeights, length, space, store, marginals);
    word += length;
    return { store, marginals };
  });
}

/** The base features of each word and behind them those of the votes. */
function withVotes({ lesson, base }: Prepared, marginals: readonly Marginals[], known: FeatureNumbers): LessonFeatures {
  const { words, stretches } = lesson.scene;
  const { add, votes } = openBallot(base.tokens.length);
  add(words, stretches, marginals);
  const shares = new Int32Array(words.count).fill(noName);
  stretches.forEach((stretch, s) => writeShares(words, stretch, marginals[s]!, votes, shares));
  const out = new Int32Array(mostFeatures);
  const ids: number[] = [];
  const offsets = [0];
  // The marginals of all words stand one behind the other.
  const { store } = marginals[0] ?? { store: new Float32Array(0) };
  base.tokens.forEach((token, k) => {
    for (let f = base.offsets[k]!; f < base.offsets[k + 1]!; f++) ids.push(base.ids[f]!);
    const count = voteFeatures(words, shares, store, k * labelCount, token, out, 0);
    for (let f = 0; f < count; f++) ids.push(numberOf(known, out[f]!));
    offsets.push(ids.length);
  });
  return { ...base, ids: Int32Array.from(ids), offsets: Int32Array.from(offsets) };
}
