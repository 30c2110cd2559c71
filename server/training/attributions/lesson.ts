/** One training article as the engine reads it, with its gold attributions laid over our candidates. */
import { readCopy, type QuoteRange, type Reading } from '../../src/engine/attributions/copy/reading.ts';
import { cueCandidates, cueKinds, type CueCandidate } from '../../src/engine/attributions/cues/cue-candidates.ts';
import type { CueLexicon } from '../../src/engine/attributions/cues/cue-lexicon.ts';
import { parseDocument } from '../../src/engine/document/parse-document.ts';
import { createNameFinder } from '../../src/engine/names/find-names.ts';
import { findQuotes } from '../../src/engine/quotes/find-quotes.ts';
import { finish } from '../../src/engine/text/steps.ts';
import { tokenize } from '../../src/engine/tokens/tokenize.ts';
import type { Tagger } from '../../src/engine/tokens/tagger.ts';
import { covers, type GoldArticle, type GoldAttribution } from './gold.ts';

const findNames = createNameFinder();

/** A gold attribution with the cue candidate that stands for its cue, if we have one. */
export interface Lesson {
  readonly gold: GoldArticle;
  readonly reading: Reading;
  readonly candidates: readonly CueCandidate[];
  readonly heads: ReadonlyMap<GoldAttribution, CueCandidate>;
  /** Candidates inside a gold cue. */
  readonly insideCues: ReadonlySet<CueCandidate>;
}

export function lessonOf(gold: GoldArticle, tagger: Tagger, lexicon: CueLexicon): Lesson {
  const document = parseDocument(gold.text, 'plain');
  const quotes = findQuotes(document);
  const tokens = tokenize(document, tagger);
  const names = finish(findNames(document, tokens, quotes));
  const reading = readCopy(document, tokens, quotes, names);
  const candidates = cueCandidates(reading, lexicon);
  const heads = new Map<GoldAttribution, CueCandidate>();
  const insideCues = new Set<CueCandidate>();
  for (const attribution of gold.attributions) {
    const inCue = candidates.filter(({ at }) => covers(attribution.cue, reading.tokens[at]!.start, reading.tokens[at]!.end));
    inCue.forEach((candidate) => insideCues.add(candidate));
    const head =
      inCue.find(({ kind }) => kind === cueKinds.phrase) ??
      inCue.find(({ word }) => word?.isPlain) ??
      inCue.filter(({ word }) => word).at(-1) ??
      inCue.filter(({ kind }) => kind !== cueKinds.mark).at(-1) ??
      inCue[0];
    if (head) heads.set(attribution, head);
  }
  return { gold, reading, candidates, heads, insideCues };
}

/** Whether an editor's tool should report it: speech by its verb, or words in quotation marks. */
export const isSpeech = (attribution: GoldAttribution, head: CueCandidate): boolean =>
  attribution.speech || attribution.type !== 'indirect' || head.word !== null;

/** Gold attributions that hold at least half of the quotation. */
export function ownersOf({ gold, reading }: Lesson, range: QuoteRange): GoldAttribution[] {
  const { start, end } = range.quote;
  const inside = reading.document.text.slice(start, end).length;
  return gold.attributions.filter(({ content }) => {
    let shared = 0;
    for (const [s, e] of content) shared += Math.max(0, Math.min(e, end) - Math.max(s, start));
    return shared >= 0.5 * inside;
  });
}
