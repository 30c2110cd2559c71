/** What tells the cue that a quotation hangs on from the other cues near it, and a quotation that hangs on none. */
import type { QuoteRange, Reading } from '../copy/reading.ts';
import type { ScoredCue } from '../cues/find-cues.ts';
import { add, bucket, hashOf, templates, type Features } from '../scoring/features.ts';
import { joinTo, quotesBefore, taggedUtterance } from './tagged-utterance.ts';

const T = templates('link', [
  'side',
  'distance',
  'sentences',
  'quotes',
  'base',
  'baseSide',
  'kind',
  'certainty',
  'edge',
  'next',
  'previous',
  'capital',
  'length',
  'whole',
  'cueNext',
  'cuePrevious',
  'otherCues',
  'betterCues',
  'taken',
  'paragraph',
  'both',
  'starts',
  'ends',
  'closed',
  'none',
  'noneEdge',
  'noneLength',
  'nonePrevious',
  'noneNext',
  'noneWords',
  'noneWhole',
  'noneBest',
  'noneCapital',
  'inherited',
  'handOver',
  'handOverShape',
  'handOverGap',
  'inheritedWhole',
  'inheritedShape',
  'inheritedNext',
  'sameCue',
  'between',
  'marks',
  'before',
  'nonePrevious2',
  'nonePrevious3',
  'noneNext2',
  'noneRole',
  'noneShape',
  'first',
  'last',
  'noneTag',
  'nonePreviousTag',
  'sameSentence',
  'lengthSide',
  'afterShape',
  'beforeShape',
  'noneHome',
  'noneMark',
  'baseObject',
  'noneTaken',
  'tagged',
  'taggedBase',
] as const);

/** A cue that may carry a quotation, and how it came to be looked at. */
export interface LinkCandidate {
  readonly cue: ScoredCue;
  /** near: in the quotation's paragraph; before, after: in the paragraph before or after; inherited: it carries the quotation before, which stands in an earlier paragraph. */
  readonly place: 'near' | 'before' | 'after' | 'inherited';
}

/** What linking knows of one quotation: its shape and place. Numbers are small classes for features. */
export interface QuoteShape {
  readonly range: QuoteRange;
  readonly length: number;
  /** Hash of the last word or mark inside, and of what stands just before and after the marks. */
  readonly edge: number;
  readonly previous: number;
  readonly next: number;
  readonly capital: number;
  /** 0: in running text; 1: opens its paragraph; 2: closes it; 3: is all of it. */
  readonly home: number;
  /** Capital, final stop and length in one. */
  readonly shape: number;
}

// Written in the function, each would be one object more a quotation.
const opensGreat = /^[\p{Lu}\p{N}]/u;
const opensWithMark = /^[.…[(‘“'"]/;
const letter = /[\p{L}\p{N}]/u;
const fullStop = /[.!?…]/;

export function shapeOf(reading: Reading, range: QuoteRange): QuoteShape {
  const { tokens, words, paragraphs } = reading;
  const paragraph = paragraphs[range.paragraph]!;
  const last = range.end - (range.quote.closeMark ? 2 : 1);
  const opening = tokens[range.first + 1]?.text ?? '';
  const capital = opensGreat.test(opening) ? 1 : opensWithMark.test(opening) ? 2 : 0;
  const stop = tokens[last]?.text ?? '';
  const opens = range.first <= paragraph.firstToken;
  const closes = range.end >= paragraph.endToken - 1;
  const length = bucket(range.end - range.first - 2);
  return {
    range,
    length,
    edge: hashOf(letter.test(stop) ? 'a' : stop),
    previous: range.first > paragraph.firstToken ? words[range.first - 1]! : 1,
    next: range.end < paragraph.endToken ? words[range.end]! : 2,
    capital,
    home: (opens ? 1 : 0) + (closes ? 2 : 0),
    shape: capital * 1000 + (fullStop.test(stop) ? 2 : stop === ',' ? 1 : 0) * 100 + Math.min(length, 6),
  };
}

export function linkFeatures(
  features: Features,
  reading: Reading,
  shape: QuoteShape,
  { cue, place }: LinkCandidate,
  all: readonly LinkCandidate[],
): void {
  const { tokens, words, outside, sentenceOf, quoteOf, quotes, paragraphs } = reading;
  const { range } = shape;
  const { at, end } = cue.candidate;
  const isBefore = at < range.first;
  const side = (isBefore ? 1 : 2) + (place === 'near' ? 0 : place === 'before' ? 2 : place === 'after' ? 4 : 6);
  const gap = isBefore ? range.first - end : at - range.end;
  const [from, to] = isBefore ? [end, range.first] : [range.end, at];
  const sentencesBetween = Math.abs(sentenceOf[at]! - sentenceOf[isBefore ? range.first : Math.max(range.first, range.end - 1)]!);
  const quotesBetween = isBefore ? range.index - quotesBefore(reading, end) : quotesBefore(reading, at) - range.index - 1;
  let cuesBetween = 0;
  let strongerBetween = 0;
  for (const other of all) {
    const position = other.cue.candidate.at;
    if (position > Math.min(from, to) - 1 && position < Math.max(from, to)) {
      cuesBetween++;
      if (other.cue.certainty > cue.certainty) strongerBetween++;
    }
  }
  const certainty = Math.round(cue.certainty * 6);
  const otherSide = isBefore
    ? quoteOf[at - 1] !== -1 || quoteOf[at - 3] !== -1
      ? 1
      : 0
    : quoteOf[end] !== -1 || quoteOf[end + 1] !== -1
      ? 1
      : 0;
  const ownSentence = sentencesBetween === 0 ? 1 : 0;
  const gapClass = side * 16 + bucket(gap);

  add(features, T.side, side, ownSentence);
  add(features, T.distance, gapClass);
  add(features, T.sentences, bucket(sentencesBetween), side);
  add(features, T.quotes, bucket(quotesBetween), side * 16 + bucket(sentencesBetween));
  add(features, T.base, cue.candidate.base);
  add(features, T.baseSide, cue.candidate.base, side * 2 + ownSentence);
  add(features, T.kind, cue.candidate.kind, gapClass);
  add(features, T.certainty, certainty, side);
  add(features, T.both, certainty, gapClass);
  add(features, T.edge, shape.edge, side * 2 + ownSentence);
  add(features, T.next, shape.next, side * 2 + ownSentence);
  add(features, T.previous, shape.previous, side * 2 + ownSentence);
  add(features, T.capital, shape.capital, side * 2 + ownSentence);
  add(features, T.length, shape.length, side * 2 + ownSentence);
  add(features, T.lengthSide, shape.shape, gapClass);
  add(features, T.afterShape, shape.shape, side * 64 + bucket(sentencesBetween) * 8 + Math.min(quotesBetween, 3));
  add(features, T.whole, shape.home, side * 16 + bucket(sentencesBetween));
  add(features, T.cueNext, outside[end] ?? 2, side * 2 + ownSentence);
  add(features, T.cuePrevious, outside[at - 1] ?? 1, side * 2 + ownSentence);
  add(features, T.otherCues, Math.min(cuesBetween, 4), side * 2 + ownSentence);
  add(features, T.betterCues, Math.min(strongerBetween, 4), side * 2 + ownSentence);
  add(features, T.paragraph, range.quote.continues ? 1 : 0, side);
  add(features, T.starts, otherSide, side * 16 + bucket(sentencesBetween));
  add(features, T.between, shape.edge, gapClass);
  add(features, T.marks, hashOf(range.quote.mark), side);
  add(features, T.before, shape.previous, gapClass);
  add(features, T.beforeShape, shape.previous, cue.candidate.base);
  const tagged = isBefore && ownSentence === 1 ? taggedUtterance(reading, at) : 0;
  if (tagged > 0) {
    const joint = joinTo(reading, range);
    add(features, T.tagged, tagged * 4 + joint, shape.capital);
    add(features, T.taggedBase, tagged * 4 + joint, cue.candidate.base);
  }
  if (place === 'before' || place === 'after') {
    const closing = words[paragraphs[range.paragraph]!.firstToken - 1] ?? 0;
    add(features, T.handOver, place === 'before' ? closing : 1, shape.home);
    add(features, T.handOverShape, place === 'before' ? closing : 1, shape.shape);
    add(features, T.handOverGap, place === 'before' ? closing : 1, bucket(gap));
  }
  if (place === 'inherited') {
    const previous = quotes[range.index - 1];
    const apart = previous ? range.paragraph - previous.paragraph : 9;
    const runsOn = previous?.quote.runsOn || range.quote.continues ? 1 : 0;
    add(features, T.inherited, apart, runsOn);
    add(features, T.inheritedWhole, Math.min(apart, 3), shape.home);
    add(features, T.inheritedShape, shape.shape, Math.min(apart, 3) * 2 + runsOn);
    add(
      features,
      T.inheritedNext,
      shape.home,
      previous && tokens[previous.end] && reading.paragraphOf[previous.end] === previous.paragraph ? 1 : 0,
    );
  }
}

/** Features of "no cue carries it": scare quotes, titles, and speech without a source. */
export function noLinkFeatures(features: Features, reading: Reading, shape: QuoteShape, all: readonly LinkCandidate[]): void {
  const { words, tags, document, paragraphs } = reading;
  const { range } = shape;
  const best = all.reduce((top, { cue, place }) => (place === 'near' ? Math.max(top, cue.certainty) : top), 0);
  const bestClass = Math.round(best * 6);
  const paragraph = paragraphs[range.paragraph]!;
  add(features, T.none, range.quote.continues ? 1 : 0);
  add(features, T.noneEdge, shape.edge);
  add(features, T.noneLength, shape.length);
  add(features, T.noneShape, shape.shape);
  add(features, T.nonePrevious, shape.previous);
  add(features, T.noneNext, shape.next);
  add(features, T.noneHome, shape.home, bestClass);
  add(features, T.noneWhole, shape.home, shape.shape);
  add(features, T.noneBest, bestClass, shape.length);
  add(features, T.nonePrevious3, range.first <= paragraph.firstToken ? (words[paragraph.firstToken - 1] ?? 0) : 0, shape.home);
  add(features, T.noneMark, hashOf(range.quote.mark));
  add(features, T.noneRole, hashOf(document.paragraphs[range.paragraph]?.role ?? ''));
  add(features, T.nonePreviousTag, range.first > paragraph.firstToken ? tags[range.first - 1]! : 1, shape.capital);
  add(features, T.noneTag, range.end < paragraph.endToken ? tags[range.end]! : 2, shape.capital);
  add(features, T.nonePrevious2, range.first > paragraph.firstToken + 1 ? words[range.first - 2]! : 1, shape.previous);
  add(features, T.noneNext2, range.end + 1 < paragraph.endToken ? words[range.end + 1]! : 2, shape.next);
  for (let i = range.first + 1; i < Math.min(range.end - 1, range.first + 6); i++) {
    add(features, T.noneWords, words[i], Math.min(shape.length, 5));
  }
}
