/** What tells words that somebody is said to have said from words that nobody is, in numbers: the cue's surroundings, and one stretch that may be its content. */
import type { Reading } from '../copy/reading.ts';
import type { ScoredCue } from '../cues/find-cues.ts';
import type { Link } from '../linking/link-quotes.ts';
import type { ChosenSource } from '../sources/choose-source.ts';
import { partsOfSpeech } from '../../tokens/token.ts';
import type { Frame } from './boundaries.ts';
import type { Reach } from './reach-values.ts';

/** What is settled of an attribution before its content is chosen. */
export interface Grounds {
  readonly cue: ScoredCue;
  /** The quotations that hang on the cue. */
  readonly links: readonly Link[];
  readonly source: ChosenSource;
}

/** Tokens before a cue in which a negation is looked for. */
const negated = 5;
const negations = new Set(
  "not never no without nor neither n’t n't don’t don't doesn’t doesn't didn’t didn't hasn’t hasn't haven’t haven't won’t won't".split(
    ' ',
  ),
);
const numbered = (words: string): ReadonlyMap<string, number> =>
  new Map(words.split(' ').map((word, index) => [word, index + 1]));
/** What opens the clause that the cue and its source stand in. */
const openers = numbered(', that which who what as if when while because and but “ " : after before than where');
/** What stands behind the cue. */
const followers = numbered('that to for of on in a the it he she they as about with');
const forms = numbered('base third past ing');
const codes = new Map(partsOfSpeech.map((pos, index) => [pos, index]));

/** Those that are the same whatever stretch is looked at, in a fixed order that the stored trees rely on. */
export function groundsValues(reading: Reading, { cue: { candidate, certainty }, links, source }: Grounds): readonly number[] {
  const { tokens, sentences, sentenceOf, paragraphs, paragraphOf, nameOf } = reading;
  const { at, word } = candidate;
  const { firstToken, endToken } = sentences[sentenceOf[at]!]!;
  const paragraph = paragraphs[paragraphOf[at]!]!;
  const { range } = source;
  const tag = (i: number): number => (tokens[i] ? codes.get(tokens[i].pos)! : -1);
  let isNegated = 0;
  for (let i = Math.max(firstToken, at - negated); i < at; i++) if (negations.has(tokens[i]!.lower)) isNegated = 1;
  const opening = Math.min(at, range ? range.first : at) - 1;
  return [
    certainty,
    source.certainty,
    links.reduce((most, link) => Math.max(most, link.certainty), 0),
    links.length,
    isNegated,
    opening >= firstToken ? (openers.get(tokens[opening]!.lower) ?? 0) : -1,
    opening >= firstToken ? tag(opening) : -1,
    at - firstToken,
    endToken - at,
    at - paragraph.firstToken,
    paragraph.endToken - paragraph.firstToken,
    range ? tag(range.head - 1) : -1,
    range ? tag(range.first) : -1,
    range ? range.end - range.first : 0,
    range && nameOf[range.head - 1] !== -1 ? 1 : 0,
    tag(at - 1),
    tag(at + 1),
    tag(at + 2),
    followers.get(tokens[at + 1]?.lower ?? '') ?? 0,
    forms.get(word?.form ?? '') ?? 0,
    word?.isPlain ? 1 : 0,
    word?.isTelling ? 1 : 0,
    word?.takesObject ? 1 : 0,
  ];
}

/** A stretch, how right the trees hold it to be (0..1), the most of all stretches, and the numbers that they saw. */
export interface Rated {
  readonly reach: Reach;
  readonly right: number;
  readonly most: number;
  readonly values: readonly number[];
}

/** Those of one stretch, behind `grounds`, written into `out`. */
export function doubtValues(
  grounds: readonly number[],
  { coreFirst, coreEnd }: Frame,
  { reach, right, most, values }: Rated,
  out: number[] = [],
): readonly number[] {
  let at = 0;
  for (let i = 0; i < grounds.length; i++) out[at++] = grounds[i]!;
  out[at++] = right;
  out[at++] = most - right;
  out[at++] = reach.first < coreFirst && reach.end > coreEnd ? 2 : 1;
  out[at++] = reach.share < leastShare ? 1 : 0;
  for (let i = 0; i < values.length; i++) out[at++] = values[i]!;
  return out;
}

/** Less likely than any stretch that the scorers of boundaries propose: the quotation alone, which is proposed in any case. */
export const leastShare = 1e-4;
