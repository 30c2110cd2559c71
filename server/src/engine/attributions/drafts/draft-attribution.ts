/** From a cue and the quotations it carries to an attribution: its source and all its content. */
import { inTextOrder, overlaps, type Span } from '../../text/span.ts';
import type { Scorers } from '../attribution-knowledge.ts';
import type { Attribution } from '../attribution.ts';
import { frameOf, type Frame } from '../contents/boundaries.ts';
import { chooseContent } from '../contents/choose-content.ts';
import { setOffByCommas } from '../contents/set-off-tag.ts';
import { trimContent } from '../contents/trim-content.ts';
import type { Surroundings } from '../contents/surroundings.ts';
import type { Reading } from '../copy/reading.ts';
import type { ScoredCue } from '../cues/find-cues.ts';
import { isWhole } from '../linking/is-whole.ts';
import type { Link } from '../linking/link-quotes.ts';
import { chooseSource, type ChosenSource } from '../sources/choose-source.ts';
import type { SourceRange } from '../sources/whole-source.ts';
import { countLeading } from '../../text/count-leading.ts';

/** An attribution that may yet be dropped, with what speaks for it. */
export interface Draft extends Omit<Attribution, 'id' | 'confidence'> {
  readonly evidence: {
    readonly cue: ScoredCue;
    readonly links: readonly Link[];
    readonly source: ChosenSource;
    /** 0..1: of the boundaries; 1 where only marks bound it. */
    readonly content: number;
    /** Log-odds that nobody is said to have said most of these words; null where only marks bound them. */
    readonly doubt: number | null;
    /** What is reported where the boundaries are in doubt, for commas set the tag off. */
    readonly setOff: readonly Span[] | null;
  };
}

/** What is chosen for a cue. */
export interface Choice {
  readonly source: ChosenSource;
  /** Words chosen beside the quotations. */
  readonly ranges: readonly TokenSpan[];
  /** Words that commas part from the cue and its source, if they do (see set-off-tag.ts). */
  readonly setOff: readonly TokenSpan[] | null;
  /** See Draft's evidence. */
  readonly certainty: number;
  readonly doubt: number | null;
}

type TokenSpan = { readonly first: number; readonly end: number };

/** Null where the cue has no words to report. */
export function draftAttribution(
  reading: Reading,
  cue: ScoredCue,
  links: readonly Link[],
  { source, ranges, setOff, certainty, doubt }: Choice,
): Draft | null {
  const { candidate } = cue;
  const spans = withQuotations(reading, trimContent(reading, candidate, ranges, links), links);
  if (spans.length === 0) return null;
  return {
    kind: kindOf(reading, spans, links),
    content: spans,
    source: source.range && spanOf(reading, withWholeName(reading, source.range)),
    cue: spanOf(reading, { first: candidate.at, end: candidate.end }),
    quotes: links.map(({ range }) => range.quote.id),
    found: foundBy(links),
    evidence: { cue, links, source, content: certainty, doubt, setOff: setOff?.map((range) => spanOf(reading, range)) ?? null },
  };
}

/** “Downing | Street”: where the tagger takes the first word of a name for a verb, the phrase begins behind it. */
function withWholeName({ nameOf }: Reading, { first, end }: SourceRange): TokenSpan {
  let from = first;
  while (from > 0 && nameOf[first] !== -1 && nameOf[from - 1] === nameOf[first]) from--;
  return { first: from, end };
}

export function choose(
  reading: Reading,
  cue: ScoredCue,
  links: readonly Link[],
  surroundings: Surroundings,
  scorers: Scorers,
): Choice {
  const source = chooseSource(reading, cue.candidate, scorers.source);
  const setOff = links.length === 0 ? setOffByCommas(reading, cue.candidate, source.range) : null;
  const frame = openFrame(reading, cue, links, source.range, surroundings, scorers);
  if (!frame) return { source, ranges: [], setOff, certainty: 1, doubt: null };
  const chosen = chooseContent(reading, frame, { cue, links, source }, scorers);
  return {
    source,
    ranges: chosen?.ranges ?? setOff ?? [],
    setOff,
    certainty: chosen?.certainty ?? 0,
    doubt: chosen?.doubt ?? null,
  };
}

/** All content: the chosen words and the quotations, in text order. */
export const withQuotations = (reading: Reading, ranges: readonly TokenSpan[], links: readonly Link[]): readonly Span[] =>
  merged(reading, links.length === 0 ? ranges : [...ranges, ...links.map(({ range }) => range)]);

/** The frame in which content is to be chosen; null where the marks bound it. */
export function openFrame(
  reading: Reading,
  { candidate }: ScoredCue,
  links: readonly Link[],
  source: SourceRange | null,
  surroundings: Surroundings,
  scorers: Pick<Scorers, 'whole'>,
): Frame | null {
  if (candidate.wordsOf) return null;
  const { sentenceOf } = reading;
  const home = sentenceOf[candidate.at];
  let nearest: Link | undefined;
  for (const link of links) {
    const { first, end } = link.range;
    if (sentenceOf[first] !== home && sentenceOf[Math.max(first, end - 1)] !== home) continue;
    if (!nearest || distance(link, candidate.at) < distance(nearest, candidate.at)) nearest = link;
  }
  if (links.length > 0 && !nearest) return null;
  if (nearest && isWhole(reading, nearest.range, candidate, scorers.whole)) return null;
  const own = links.map(({ range }) => range);
  return frameOf(reading, candidate, source, own, surroundings);
}

const distance = ({ range }: Link, at: number): number => (range.first > at ? range.first - at : at - range.end);

/** Spans in text order; those that touch or overlap are one. */
function merged(reading: Reading, ranges: readonly TokenSpan[]): readonly Span[] {
  const spans: Span[] = [];
  for (const range of ranges) if (range.end > range.first) spans.push(spanOf(reading, range));
  if (spans.length < 2) return spans;
  if (!spans.every((span, i) => i === 0 || inTextOrder(spans[i - 1]!, span) <= 0)) spans.sort(inTextOrder);
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && (overlaps(last, span) || /^\s*$/.test(reading.document.text.slice(last.end, span.start)))) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else result.push(span);
  }
  return result;
}

const spanOf = ({ tokens }: Reading, { first, end }: TokenSpan): Span => ({
  start: tokens[first]!.start,
  end: tokens[end - 1]!.end,
});

/** By the share of the content that stands in quotation marks. */
function kindOf(reading: Reading, content: readonly Span[], links: readonly Link[]): Attribution['kind'] {
  let all = 0;
  let quoted = 0;
  for (const { start, end } of content) {
    all += end - start;
    quoted += quotedWithin(reading, start, end);
  }
  if (links.length === 0 && quoted === 0) return 'indirect';
  return quoted >= 0.9 * all ? 'direct' : quoted > 0 ? 'partial' : 'indirect';
}

/** UTF-16 units of a span that stand in quotations. */
function quotedWithin({ quotes }: Reading, start: number, end: number): number {
  let sum = 0;
  for (let i = countLeading(quotes, ({ quote }) => quote.end <= start); i < quotes.length && quotes[i]!.quote.start < end; i++) {
    const { quote } = quotes[i]!;
    sum += Math.min(end, quote.end) - Math.max(start, quote.start);
  }
  return sum;
}

function foundBy(links: readonly Link[]): string {
  const has = (wanted: Link['place']): boolean => links.some(({ place }) => place === wanted);
  if (links.length === 0) return 'clause';
  return has('near') ? 'cue' : has('inherited') ? 'run-on' : has('after') ? 'cue-after' : 'cue-before';
}
