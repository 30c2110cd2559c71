/** Labels the words of a document in two looks: the second knows what the first made of the same words elsewhere. */
import { createQuestion, createQuestionOfAll } from '../../text/few-answers.ts';
import { countUnits } from '../../text/pauses.ts';
import { areSameItems } from '../../text/remember-joined.ts';
import type { Steps } from '../../text/steps.ts';
import { chainMarginals, createChainSpace, findBestLabels, makeRoom } from './decode.ts';
import type { Evidence } from './document-evidence.ts';
import { featuresOf, mostFeatures } from './features.ts';
import { labelCount, mayFollow } from './labels.ts';
import { isQuoted } from './quoted-spans.ts';
import type { ParagraphWords, Stretch } from './read-words.ts';
import {
  createRoom,
  type FirstLook,
  type FirstLooks,
  type SecondLook,
  type SecondLooks,
  type TakeRoom,
} from './stretch-memory.ts';
import { noName, openBallot, voteFeatures, type Votes, writeShares } from './votes.ts';
import { addScores, pairWeightsOf, type Weights } from './weights.ts';

/**
 * What it makes of the stretches of each paragraph. `quoted`: what is quoted of each (see `quotedSpans`). What it has made of a paragraph holds
 * as long as the rest of the document says the same of its words; mostly an edit leaves all but its own paragraph as they are.
 */
export type TagWords = (
  paragraphs: readonly ParagraphWords[],
  evidence: Evidence,
  quoted: readonly (readonly number[])[],
) => Steps<readonly SecondLooks[]>;

const noLooks: readonly never[] = [];

export function createWordTagger(weights: Weights): TagWords {
  const lookFirst = createFirstLook(weights);
  const lookAgain = createSecondLook(weights);
  return function* (paragraphs, evidence, quoted) {
    const takeRoom = createRoom();
    const numbers: number[] = [];
    let words = 0;
    const isDue = countUnits();
    const firsts: FirstLooks[] = [];
    for (let index = 0; index < paragraphs.length; index++) {
      const paragraph = paragraphs[index]!;
      const { stretches } = paragraph;
      const looks = stretches.length === 0 ? noLooks : lookFirst(paragraph, evidence, quoted[index]!, takeRoom);
      firsts.push(looks);
      for (let s = 0; s < looks.length; s++) {
        numbers.push(looks[s]!.number);
        words += stretches[s]!.end - stretches[s]!.first;
      }
      if (isDue(paragraph.copy.length)) yield;
    }
    const last = votesLast.answer(paragraphs);
    const votes = last && areSameItems(last.numbers, numbers) ? last.votes : countVotes(paragraphs, firsts, words);
    votesLast.keep(paragraphs, { numbers, votes });
    yield;
    const seconds: SecondLooks[] = [];
    for (let index = 0; index < paragraphs.length; index++) {
      const paragraph = paragraphs[index]!;
      seconds.push(paragraph.stretches.length === 0 ? noLooks : lookAgain(paragraph, firsts[index]!, votes, takeRoom));
      if (isDue(paragraph.copy.length)) yield;
    }
    return seconds;
  };
}

/** `most`: how many words stand in stretches. */
function countVotes(paragraphs: readonly ParagraphWords[], firsts: readonly FirstLooks[], most: number): Votes {
  const { add, votes } = openBallot(most);
  paragraphs.forEach(({ words, stretches }, index) => add(words, stretches, firsts[index]!));
  return votes;
}

/** The first looks of a document, by their numbers instead of the looks themselves, which would outlive it, and what they come to. */
const votesLast = createQuestionOfAll<{ readonly numbers: readonly number[]; readonly votes: Votes }>();

/** Of a paragraph, what was made of it last, and of what. */
const firstsLast = createQuestion<{
  readonly evidence: Evidence;
  readonly quoted: readonly number[];
  readonly looks: FirstLooks;
}>();
const secondsLast = createQuestion<{ readonly firsts: FirstLooks; readonly votes: Votes; readonly looks: SecondLooks }>();

/** Looks at the stretches of a paragraph by themselves. */
function createFirstLook(weights: Weights) {
  const features = new Int32Array(mostFeatures);
  const pairWeights = pairWeightsOf(weights.pair, mayFollow);
  const space = createChainSpace();
  let count = 0;
  const lookAt = (paragraph: ParagraphWords, stretch: Stretch, outside: readonly number[], takeRoom: TakeRoom): FirstLook => {
    const { words } = paragraph;
    const { first, end } = stretch;
    const length = end - first;
    const size = length * labelCount;
    makeRoom(space, length);
    const { unary } = space;
    for (let k = 0; k < size; k++) unary[k] = 0;
    for (let i = first; i < end; i++) {
      const at = i - first;
      const isQuoted = outside[length + 2 + at]!;
      const found = featuresOf(words, stretch, i, isQuoted, outside[at]!, outside[at + 1]!, outside[at + 2]!, features);
      addScores(weights, features, found, unary, at * labelCount);
    }
    const { store, at } = takeRoom(size * 2);
    for (let k = 0; k < size; k++) store[at + k] = unary[k]!;
    chainMarginals(unary, pairWeights, length, space, store, at + size);
    return { outside, store, scores: at, marginals: at + size, number: count++ };
  };
  return (paragraph: ParagraphWords, evidence: Evidence, quoted: readonly number[], takeRoom: TakeRoom): FirstLooks => {
    const { memory, stretches } = paragraph;
    const known = firstsLast.answer(memory);
    if (known?.evidence === evidence && areSameItems(known.quoted, quoted)) return known.looks;
    let looks: FirstLooks = stretches.map((stretch) => {
      const outside = outsideOf(paragraph, stretch, evidence, quoted);
      const before = stretch.memory.first;
      return before && areSameItems(before.outside, outside)
        ? before
        : (stretch.memory.first = lookAt(paragraph, stretch, outside, takeRoom));
    });
    if (known && areSameItems(known.looks, looks)) ({ looks } = known);
    firstsLast.keep(memory, { evidence, quoted, looks });
    return looks;
  };
}

/** Looks at them again, with the votes of the whole document. */
function createSecondLook(weights: Weights) {
  const features = new Int32Array(mostFeatures);
  const pairWeights = pairWeightsOf(weights.pair, mayFollow);
  const space = createChainSpace();
  /** Holds something else than `noName` for words of the paragraph in hand alone. */
  let shares = new Int32Array(0);
  const lookAt = (
    { words }: ParagraphWords,
    { first: from, end }: Stretch,
    first: FirstLook,
    near: readonly number[],
    takeRoom: TakeRoom,
  ): SecondLook => {
    const size = (end - from) * labelCount;
    makeRoom(space, end - from);
    const { unary } = space;
    for (let k = 0; k < size; k++) unary[k] = first.store[first.scores + k]!;
    for (let i = from; i < end; i++) {
      const at = (i - from) * labelCount;
      const count = voteFeatures(words, shares, first.store, first.marginals + at, i, features, 0);
      addScores(weights, features, count, unary, at);
    }
    const { store, at } = takeRoom(size + end - from);
    chainMarginals(unary, pairWeights, end - from, space, store, at);
    findBestLabels({ unary, pair: weights.pair }, end - from, space, store, at + size);
    return { first, shares: near, store, marginals: at, labels: at + size };
  };
  return (paragraph: ParagraphWords, firsts: FirstLooks, votes: Votes, takeRoom: TakeRoom): SecondLooks => {
    const { memory, stretches, words, first, end } = paragraph;
    const known = secondsLast.answer(memory);
    if (known?.firsts === firsts && known.votes === votes) return known.looks;
    if (shares.length < words.count) shares = new Int32Array(words.count).fill(noName);
    stretches.forEach((stretch, s) => writeShares(words, stretch, firsts[s]!, votes, shares));
    let looks: SecondLooks = stretches.map((stretch, s) => {
      const own = stretch.memory;
      const near = partOf(shares, Math.max(first, stretch.first - 1), Math.min(stretch.end + 1, end));
      const before = own.second;
      return before && before.first === firsts[s] && areSameItems(before.shares, near)
        ? before
        : (own.second = lookAt(paragraph, stretch, firsts[s]!, near, takeRoom));
    });
    shares.fill(noName, first, end);
    if (known && areSameItems(known.looks, looks)) ({ looks } = known);
    secondsLast.keep(memory, { firsts, votes, looks });
    return looks;
  };
}

/** What the rest of the document shows about the stretch's words and the two beside it, what quotations it touches, the paragraph's capitals. */
function outsideOf(
  { words, first: begin, end: last }: ParagraphWords,
  { first, end }: Stretch,
  evidence: Evidence,
  quoted: readonly number[],
): readonly number[] {
  const length = end - first;
  const outside = new Array<number>(2 * length + 3);
  let at = 0;
  for (let i = first - 1; i <= end; i++) outside[at++] = i >= begin && i < last ? (evidence.get(words.folded[i]!) ?? 0) : 0;
  for (let i = first; i < end; i++) outside[at++] = quoted.length > 0 && isQuoted(quoted, words.start[i]!, words.end[i]!) ? 1 : 0;
  outside[at] = words.capitals[words.paragraph[first]!]!;
  return outside;
}

/** A list of just that size: one that grows has room for many more. */
function partOf(numbers: Int32Array, from: number, end: number): readonly number[] {
  const part = new Array<number>(end - from);
  for (let i = from; i < end; i++) part[i - from] = numbers[i]!;
  return part;
}
