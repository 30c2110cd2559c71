/** Training and prediction with votes: the same chain learns words with and without what it is told of their other places. */
import { bestLabels, chainMarginals, createChainSpace } from '../../src/engine/names/tagging/decode.ts';
import { mostFeatures } from '../../src/engine/names/tagging/features.ts';
import { mendLabels } from '../../src/engine/names/tagging/mend-labels.ts';
import { labelCount, mayFollow } from '../../src/engine/names/tagging/labels.ts';
import { countVotes, sharesOf, voteFeatures } from '../../src/engine/names/tagging/votes.ts';
import { pairWeightsOf } from '../../src/engine/names/tagging/weights.ts';
import { numberOf, type FeatureNumbers, type LessonFeatures } from './feature-store.ts';
import type { Lesson } from './gold.ts';
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
  mendLabels(item.lesson.scene.words, labels);
  return labels;
}

function marginalsOf(chain: Chain, { lesson, base }: Prepared): Float32Array {
  const unary = unaryScores(chain, base);
  const pairWeights = pairWeightsOf(chain.pair, mayFollow);
  const space = createChainSpace();
  const { rows, rowCount } = lesson.scene.words;
  const out = new Float32Array(rowCount * labelCount);
  let word = 0;
  for (const length of base.lengths) {
    const scores = unary.subarray(word * labelCount, (word + length) * labelCount);
    chainMarginals(scores, pairWeights, length, space, out, rows[base.tokens[word]!]! * labelCount);
    word += length;
  }
  return out;
}

/** The base features of each word and behind them those of the votes. */
function withVotes({ lesson, base }: Prepared, marginals: Float32Array, known: FeatureNumbers): LessonFeatures {
  const { words } = lesson.scene;
  const shares = sharesOf(words, countVotes(words, marginals), marginals);
  const out = new Int32Array(mostFeatures);
  const ids: number[] = [];
  const offsets = [0];
  base.tokens.forEach((token, k) => {
    for (let f = base.offsets[k]!; f < base.offsets[k + 1]!; f++) ids.push(base.ids[f]!);
    const count = voteFeatures(words, shares, marginals, token, out, 0);
    for (let f = 0; f < count; f++) ids.push(numberOf(known, out[f]!));
    offsets.push(ids.length);
  });
  return { ...base, ids: Int32Array.from(ids), offsets: Int32Array.from(offsets) };
}
