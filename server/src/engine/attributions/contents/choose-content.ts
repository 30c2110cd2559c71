/** Chooses what a cue reports in its sentence: the start first, then the end that fits it. */
import type { Reading } from '../copy/reading.ts';
import type { Features } from '../scoring/features.ts';
import type { PartOfSpeech } from '../../tokens/token.ts';
import { score, sigmoid, softmax, type LinearModel } from '../scoring/linear-model.ts';
import { scoreByTrees, type TreeModel } from '../scoring/tree-model.ts';
import { endCandidates, endFeatures, nextParticiple, startCandidates, startFeatures, type Frame } from './boundaries.ts';
import { doubtValues, groundsValues, leastShare, type Grounds, type Rated } from './doubt-values.ts';
import { companyOf, reachValues, type Reach } from './reach-values.ts';

/** Half-open token ranges, one or two: two where cue and source stand in the middle. */
export interface ChosenContent {
  readonly ranges: readonly { readonly first: number; readonly end: number }[];
  /** 0..1: how right the trees hold it to be. */
  readonly certainty: number;
  /** Log-odds that nobody is said to have said most of these words. */
  readonly doubt: number;
}

export interface ContentScorers {
  readonly start: LinearModel;
  readonly end: LinearModel;
  readonly reach: TreeModel;
  readonly doubt: TreeModel;
}

/** Starts and ends less likely than these are not weighed against others. */
const leastStart = 0.15;
const leastEnd = 0.03;
/** What being exactly right is worth beside being right by half, and what words that nobody is said to have said cost. */
const exactness = 0.2;
const caution = 1;

/** For the numbers of one stretch, to be used for the next. */
const room: number[] = [];

/**
 * Null where the sentence leaves no room for content. Boundaries are seldom sure; of all that are likely those are taken that the trees hold to share
 * at least half of their words with the right ones, or to lie in them: words put into a mouth are worse than words left out.
 */
export function chooseContent(reading: Reading, frame: Frame, grounds: Grounds, scorers: ContentScorers): ChosenContent | null {
  const rated = ratedReaches(reading, frame, scorers);
  const common = groundsValues(reading, grounds);
  // What a stretch is worth where nothing speaks against it. The most promising come first: behind the last that could be better nothing is asked.
  const hopes = rated.map(({ reach, right }) => right + exactness * reach.share);
  const order = rated.map((_, i) => i).sort((a, b) => hopes[b]! - hopes[a]!);
  let best: Rated | null = null;
  let top = -Infinity;
  let doubt = 0;
  for (const i of order) {
    if (hopes[i]! <= top) break;
    const doubted = scoreByTrees(scorers.doubt, doubtValues(common, frame, rated[i]!, room));
    const worth = hopes[i]! - caution * sigmoid(doubted);
    if (worth > top) [best, top, doubt] = [rated[i]!, worth, doubted];
  }
  if (!best) return null;
  const { reach, right } = best;
  return { ranges: withoutCore(reading, frame, pastHearer(reading, frame, reach), reach.end), certainty: right, doubt };
}

/** Whoever is told is no part of what is told: of “told the keepers of the lock that it “would not open”” the words begin at “that”, however long the hearer is. */
function pastHearer({ tokens, quoteOf }: Reading, { cue, coreEnd }: Frame, { first, end }: Reach): number {
  if (!cue.word?.isTelling || first < coreEnd) return first;
  for (let i = first; i < end - 1 && quoteOf[i] === -1; i++) {
    const { lower, pos } = tokens[i]!;
    // “told them he knew that …”: the words have begun. “The keepers that live there”: a verb behind it tells more of the hearer.
    if (isVerb(pos)) return first;
    if (lower === 'that') return isVerb(tokens[i + 1]!.pos) ? first : i;
  }
  return first;
}

const isVerb = (pos: PartOfSpeech): boolean => pos === 'VERB' || pos === 'AUX';

/** The stretches to choose from, each with what its doubt is judged by. */
export function doubtedReaches(
  reading: Reading,
  frame: Frame,
  grounds: Grounds,
  scorers: Pick<ContentScorers, 'start' | 'end' | 'reach'>,
): readonly { readonly reach: Reach; readonly values: readonly number[] }[] {
  const common = groundsValues(reading, grounds);
  return ratedReaches(reading, frame, scorers).map((rated) => ({
    reach: rated.reach,
    values: doubtValues(common, frame, rated),
  }));
}

function ratedReaches(
  reading: Reading,
  frame: Frame,
  scorers: Pick<ContentScorers, 'start' | 'end' | 'reach'>,
): readonly Rated[] {
  const reaches = withQuotationAlone(reading, frame, withinOwnWords(reading, frame, likelyReaches(reading, frame, scorers)));
  const describe = describedReaches(reading, frame, reaches);
  const seen = reaches.map((_, i) => describe(i));
  const rights = seen.map((values) => sigmoid(scoreByTrees(scorers.reach, values)));
  const most = Math.max(...rights);
  return reaches.map((reach, i) => ({ reach, right: rights[i]!, most, values: seen[i]! }));
}

/** Where words are quoted, they alone may be the content, however unlikely that is by the words round them. */
function withQuotationAlone({ sentences, sentenceOf }: Reading, frame: Frame, reaches: readonly Reach[]): readonly Reach[] {
  const { own, cue } = frame;
  const first = Math.max(own.first, frame.first);
  const end = Math.min(own.end, sentences[sentenceOf[cue.at]!]!.endToken);
  if (end <= first || reaches.some((reach) => reach.first === first && Math.abs(reach.end - end) < 2)) return reaches;
  const share = leastShare / 100;
  return [...reaches, { first, end, startShare: share, endShare: share, share }];
}

/**
 * Leaves out stretches that run over such a participle (see `nextParticiple`) where others that begin with them end before it: of 167 such clauses in
 * annotated articles 158 end there. Their shares go to those others. Stretches that begin together stand together.
 */
function withinOwnWords(reading: Reading, frame: Frame, reaches: readonly Reach[]): readonly Reach[] {
  const kept: Reach[] = [];
  for (let from = 0, to = 0; from < reaches.length; from = to) {
    const { first } = reaches[from]!;
    while (to < reaches.length && reaches[to]!.first === first) to++;
    const bound = nextParticiple(reading, frame, first);
    const same = reaches.slice(from, to);
    const within = same.filter(({ end }) => end <= bound);
    if (within.length === same.length || within.length === 0) kept.push(...same);
    else {
      const more = sumOfShares(same) / sumOfShares(within);
      for (const { end, startShare, endShare, share } of within) {
        kept.push({ first, end, startShare, endShare: endShare * more, share: share * more });
      }
    }
  }
  return kept;
}

const sumOfShares = (reaches: readonly Reach[]): number => reaches.reduce((total, { endShare }) => total + endShare, 0);

/** The numbers of each of the stretches, made when asked for. */
export function describedReaches(reading: Reading, frame: Frame, reaches: readonly Reach[]): (index: number) => number[] {
  const companies = reaches.map((reach) => companyOf(reach, reaches));
  const most = {
    count: reaches.length,
    top: Math.max(...reaches.map(({ share }) => share)),
    topNear: Math.max(...companies.map(({ near }) => near)),
  };
  return (index) => reachValues(reading, frame, reaches[index]!, companies[index]!, most);
}

export function likelyReaches(
  reading: Reading,
  frame: Frame,
  { start: startModel, end: endModel }: Pick<ContentScorers, 'start' | 'end'>,
): Reach[] {
  const features = reading.scratch;
  const starts = startCandidates(reading, frame);
  const startShares = sharesOf(features, starts, startModel, (at, index) => startFeatures(features, reading, frame, at, index));
  const likeliest = Math.max(...startShares);
  const reaches: Reach[] = [];
  for (let i = 0; i < starts.length; i++) {
    const first = starts[i]!;
    const startShare = startShares[i]!;
    if (startShare < likeliest && startShare < leastStart) continue;
    const ends = endCandidates(reading, frame, first);
    const shares = sharesOf(features, ends, endModel, (at, index) => endFeatures(features, reading, frame, first, at, index));
    for (let j = 0; j < ends.length; j++) {
      const endShare = shares[j]!;
      if (endShare >= leastEnd) reaches.push({ first, end: ends[j]!, startShare, endShare, share: startShare * endShare });
    }
  }
  return reaches;
}

function sharesOf(
  features: Features,
  candidates: readonly number[],
  model: LinearModel,
  describe: (at: number, index: number) => void,
): readonly number[] {
  return softmax(
    candidates.map((at, index) => {
      features.count = 0;
      describe(at, index);
      return score(model, features);
    }),
  );
}

/** Content that goes on behind cue and source leaves them, and the commas round them, out. */
export function withoutCore(
  reading: Reading,
  frame: Frame,
  first: number,
  end: number,
): { readonly first: number; readonly end: number }[] {
  if (first >= frame.coreFirst || end <= frame.coreEnd) return [{ first, end: trimmed(reading, first, end) }];
  const isComma = (i: number): boolean => reading.tokens[i]?.text === ',';
  const after = isComma(frame.coreEnd) ? frame.coreEnd + 1 : frame.coreEnd;
  const parts = [
    { first, end: trimmed(reading, first, frame.coreFirst) },
    { first: after, end },
  ];
  return parts.filter((part) => part.end > part.first && !(part.first === after && opensCondition(reading, after)));
}

/** “…, he said on condition of anonymity”: the reporter’s. */
const opensCondition = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]!.lower === 'on' && tokens[tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1]?.lower === 'condition';

function trimmed({ tokens }: Reading, first: number, end: number): number {
  let last = end;
  while (last > first + 1 && tokens[last - 1]!.text === ',') last--;
  return last;
}
