/** Hangs each quotation on the cue that carries it, in text order: a speech that runs on hangs on the cue of the quotation before. */
import type { QuoteRange, Reading } from '../copy/reading.ts';
import { type ScoredCue, wordsOfCertainty } from '../cues/find-cues.ts';
import { score, softmax, type LinearModel } from '../scoring/linear-model.ts';
import { standsBesideTag } from './beside-tag.ts';
import { followsKnownAs, namesANoun, namesAPlaceOfSpeech } from './looks-named.ts';
import { linkFeatures, noLinkFeatures, shapeOf, type LinkCandidate } from './link-features.ts';
import { tagOfSpeech, tagRightBehind } from './tag-of-speech.ts';
import { countLeading } from '../../text/count-leading.ts';

export interface Link {
  readonly range: QuoteRange;
  /** Null where no cue carries it. */
  readonly cue: ScoredCue | null;
  readonly place: LinkCandidate['place'] | null;
  /** 0..1 */
  readonly certainty: number;
}

/** At most so many cues are weighed on either side of a quotation. */
const mostCues = 7;
/** Cues of the last sentence of the paragraph before, at most. */
const mostBefore = 3;

/** The link that a quotation is known to have, or null where it is to be found. */
export type KeptLink = (range: QuoteRange) => Link | null;

/** Links of the quotations of a paragraph, by the indices of the first and the one behind the last of them, half-open. `before` is the link before theirs. */
export interface LinkMemory {
  /** Null where they are not known. */
  readonly get: (first: number, end: number, before: Link | undefined) => readonly Link[] | null;
  /** To be called right after they were asked for. */
  readonly keep: (links: readonly Link[]) => void;
}

/** What is known of links before they are looked for. */
export interface KnownLinks {
  readonly keep?: KeptLink | undefined;
  readonly memory?: LinkMemory | undefined;
}

/** `taken` are indices of quotations that something else attributes; they get no link. */
export function linkQuotes(
  reading: Reading,
  cues: readonly ScoredCue[],
  taken: ReadonlySet<number>,
  model: LinearModel,
  { keep, memory }: KnownLinks = {},
): Link[] {
  const { quotes } = reading;
  const links: Link[] = [];
  for (let first = 0, end = 0; first < quotes.length; first = end) {
    const { paragraph } = quotes[first]!;
    while (end < quotes.length && quotes[end]!.paragraph === paragraph) end++;
    const isKept = keep !== undefined && keep(quotes[first]!) !== null;
    const known = isKept ? null : memory?.get(first, end, links.at(-1));
    if (known) {
      for (const link of known) links.push(link);
      continue;
    }
    const from = links.length;
    for (let i = first; i < end; i++) {
      const range = quotes[i]!;
      if (!taken.has(i)) links.push(keep?.(range) ?? linkOf(reading, cues, range, links.at(-1), model));
    }
    if (!isKept) memory?.keep(links.slice(from));
  }
  return links;
}

/** `before` is the link before this one. */
function linkOf(
  reading: Reading,
  cues: readonly ScoredCue[],
  range: QuoteRange,
  before: Link | undefined,
  model: LinearModel,
): Link {
  if (namesANoun(reading, range) || namesAPlaceOfSpeech(reading, range) || followsKnownAs(reading, range)) {
    return { range, cue: null, place: null, certainty: 1 };
  }
  if (before?.cue && goesOnInList(reading, before.range, range)) {
    return { range, cue: before.cue, place: before.place, certainty: before.certainty };
  }
  const candidates = linkCandidates(reading, cues, range, before?.cue ?? null);
  const owned = candidates.find(({ cue }) => cue.candidate.wordsOf?.quote === range.index);
  if (owned) return { range, cue: owned.cue, place: owned.place, certainty: wordsOfCertainty };
  const shape = shapeOf(reading, range);
  const features = reading.scratch;
  features.count = 0;
  noLinkFeatures(features, reading, shape, candidates);
  const scores = [score(model, features)];
  for (const candidate of candidates) {
    features.count = 0;
    linkFeatures(features, reading, shape, candidate, candidates);
    scores.push(standsBesideTag(reading, range, candidate, before) ? -Infinity : score(model, features));
  }
  const shares = softmax(scores);
  let best = 0;
  for (let i = 1; i < shares.length; i++) if (shares[i]! > shares[best]!) best = i;
  const carried = best === 0 ? carriedOn(range, before, cues, reading) : null;
  if (carried) return carried;
  const likeliest = candidates[best - 1];
  const chosen =
    likeliest &&
    (tagRightBehind(reading, range, likeliest, candidates) ??
      tagOfSpeech(reading, range, likeliest, candidates, before) ??
      likeliest);
  return { range, cue: chosen?.cue ?? null, place: chosen?.place ?? null, certainty: shares[best]! };
}

/** “The “big day”, and the “bigger bill””: what *and* or *or* alone joins to a fragment is told by the same cue. */
function goesOnInList({ tokens }: Reading, before: QuoteRange, { first, paragraph }: QuoteRange): boolean {
  if (before.paragraph !== paragraph) return false;
  const joint = tokens[before.end]?.text === ',' ? before.end + 1 : before.end;
  return joint === first - 1 && /^(?:and|or)$/.test(tokens[joint]!.lower);
}

/** How sure it is that a speech without a tag of its own, set over paragraphs, is that of the last speaker. */
const carriedCertainty = 0.7;
/** Paragraphs back to the quotation that such a speech goes on from, at most. */
export const mostCarried = 2;

/**
 * A speech over paragraphs is set as one: what continues it has its speaker. One that opens without a tag is the last speaker's where no more
 * than a paragraph of narrative, in which nobody else speaks, stands between: features are written so.
 */
function carriedOn(range: QuoteRange, before: Link | undefined, cues: readonly ScoredCue[], reading: Reading): Link | null {
  if (!before?.cue) return null;
  const carried: Link = { range, cue: before.cue, place: 'inherited', certainty: carriedCertainty };
  if (range.quote.continues === before.range.quote.id && before.place === 'inherited') return carried;
  if (!range.quote.runsOn || range.paragraph - before.range.paragraph > mostCarried) return null;
  if (range.first > reading.paragraphs[range.paragraph]!.firstToken) return null;
  const between = cues.slice(firstAtOrAfter(cues, before.range.end), firstAtOrAfter(cues, range.first));
  return between.some((cue) => cue !== before.cue && cue.certainty > 0.3) ? null : carried;
}

/** The cues that may carry a quotation. `inherited` is the cue of the quotation before it, if that has one. */
export function linkCandidates(
  reading: Reading,
  cues: readonly ScoredCue[],
  range: QuoteRange,
  inherited: ScoredCue | null,
): LinkCandidate[] {
  const { paragraphs, paragraphOf } = reading;
  const { firstToken, endToken } = paragraphs[range.paragraph]!;
  const split = firstAtOrAfter(cues, range.first);
  const candidates: LinkCandidate[] = [];
  for (let i = split - 1; i >= 0 && i >= split - mostCues; i--) {
    const cue = cues[i]!;
    if (cue.candidate.at < firstToken) break;
    candidates.unshift({ cue, place: 'near' });
  }
  for (let i = split; i < cues.length && i < split + mostCues; i++) {
    const cue = cues[i]!;
    if (cue.candidate.at >= endToken) break;
    candidates.push({ cue, place: 'near' });
  }
  const isInherited = inherited !== null && paragraphOf[inherited.candidate.at] !== range.paragraph;
  if (isInherited) candidates.push({ cue: inherited, place: 'inherited' });
  for (const before of cuesBefore(reading, cues, firstToken)) {
    if (before !== inherited) candidates.push({ cue: before, place: 'before' });
  }
  const after = cueBehind(reading, cues, endToken);
  if (after) candidates.push({ cue: after, place: 'after' });
  return candidates;
}

/** The last cues of the sentence that ends before a paragraph's first token, the last one first. */
export function cuesBefore({ sentences, sentenceOf }: Reading, cues: readonly ScoredCue[], firstToken: number): ScoredCue[] {
  const first = firstAtOrAfter(cues, firstToken);
  const found: ScoredCue[] = [];
  for (let i = first - 1; i >= Math.max(0, first - mostBefore); i--) {
    const before = cues[i]!;
    if (sentences[sentenceOf[before.candidate.at]!]!.endToken !== firstToken) break;
    found.push(before);
  }
  return found;
}

/** The first cue of the sentence that begins behind a paragraph's last token, or null. */
export function cueBehind({ sentences, sentenceOf }: Reading, cues: readonly ScoredCue[], endToken: number): ScoredCue | null {
  const after = cues[firstAtOrAfter(cues, endToken)];
  return after && sentences[sentenceOf[after.candidate.at]!]!.firstToken === endToken ? after : null;
}

const firstAtOrAfter = (cues: readonly ScoredCue[], token: number): number =>
  countLeading(cues, ({ candidate }) => candidate.at < token);
