/** Where reported words may begin and end in the cue's sentence, and what tells the right places from the others. */
import { phraseAt, type QuoteRange, type Reading } from '../copy/reading.ts';
import type { CueCandidate } from '../cues/cue-candidates.ts';
import { startOfVerb } from '../cues/start-of-verb.ts';
import { add, bucket, hashOf, templates, type Features } from '../scoring/features.ts';
import { firstOfCopy } from './first-of-copy.ts';
import type { Surroundings } from './surroundings.ts';
import { isAgentOf } from '../sources/agent.ts';
import type { SourceRange } from '../sources/whole-source.ts';

const S = templates('start', [
  'side',
  'word',
  'tag',
  'previous',
  'previousTag',
  'distance',
  'base',
  'baseWord',
  'baseTag',
  'baseDistance',
  'basePrevious',
  'opening',
  'commaBefore',
  'sourceSide',
  'cueNext',
  'order',
  'beforeClose',
  'beforeEnd',
  'quote',
  'kind',
  'rest',
  'pair',
  'second',
  'that',
  'thatBase',
  'third',
  'ordinal',
  'linked',
  'cuePair',
  'noComma',
  'restKind',
  'own',
  'otherCue',
] as const);
const E = templates('end', [
  'side',
  'word',
  'tag',
  'previous',
  'previousTag',
  'sentence',
  'length',
  'commas',
  'quote',
  'base',
  'baseWord',
  'beforeSource',
  'rest',
  'pair',
  'second',
  'ordinal',
  'span',
  'commaTag',
  'commaWord',
  'startWord',
  'closesQuote',
  'past',
  'pastNext',
  'lengthRest',
  'commaSecond',
  'opensComma',
  'pastComma',
  'startQuote',
  'tagPair',
  'closer',
  'tagAfter',
  'formAfter',
  'sameForm',
  'tagsAfter',
  'own',
  'ownWord',
  'cueAfter',
  'cueAfterWord',
  'cuesInside',
  'innerComma',
] as const);

/** Tokens of a sentence that are looked at before and after cue and source: no reporter's sentence is longer. */
const reachBefore = 150;
const reachAfter = 200;

/** A cue with its source: what boundaries are looked for round. Token indices. */
export interface Frame {
  readonly cue: CueCandidate;
  readonly source: SourceRange | null;
  /** The sentence without its final stop. */
  readonly first: number;
  readonly end: number;
  /** First and past-the-last token of cue and source together, by side: what parts the words before from those after. */
  readonly coreFirst: number;
  readonly coreEnd: number;
  /** Whether a quotation hangs on this cue: 0 none, 1 in this sentence. */
  readonly linked: number;
  /** Token range from the first to the last quotation in reach that hangs on this cue; empty where none does. */
  readonly own: { readonly first: number; readonly end: number };
  readonly surroundings: Surroundings;
}

/** `own` are the quotations that hang on the cue, in text order. */
export function frameOf(
  reading: Reading,
  cue: CueCandidate,
  source: SourceRange | null,
  own: readonly QuoteRange[],
  surroundings: Surroundings,
): Frame {
  const { tokens, sentences, sentenceOf } = reading;
  const sentence = sentences[sentenceOf[cue.at]!]!;
  const opening = firstOfCopy(reading, sentence);
  let end = sentence.endToken;
  while (end > sentence.firstToken + 1 && /^[.!?]$/.test(tokens[end - 1]!.text)) end--;
  const verb = Math.max(startOfVerb(reading, cue.at), source && source.end <= cue.at ? source.end : sentence.firstToken);
  // A source far from its verb does not belong to the core: content may stand between ("Doe stood up and, …, said").
  const near = source && source.first >= sentence.firstToken && source.end <= sentence.endToken;
  const subject = near && isAgentOf(tokens, cue, source) ? phraseAt(reading, verb - 1) : undefined;
  const before = subject ? subject.first : near && source.end <= cue.at && cue.at - source.end < 30 ? source.first : verb;
  const after = near && source.first >= cue.end && source.first - cue.end < 3 ? source.end : cue.end;
  const coreFirst = Math.min(before, cue.at);
  return {
    cue,
    source,
    first: Math.max(Math.min(opening, coreFirst), coreFirst - reachBefore),
    end: Math.min(end, after + reachAfter),
    coreFirst,
    coreEnd: after,
    linked: own.length > 0 ? 1 : 0,
    own: ownWithin(own, sentence.firstToken, sentence.endToken),
    surroundings,
  };
}

function ownWithin(own: readonly QuoteRange[], first: number, end: number): Frame['own'] {
  const within = own.filter((range) => range.first < end && range.end > first);
  return { first: within[0]?.first ?? 0, end: within.at(-1)?.end ?? 0 };
}

export function startCandidates(reading: Reading, frame: Frame): number[] {
  const { tokens } = reading;
  const starts: number[] = [];
  for (let i = frame.first; i < frame.coreFirst; i++) {
    const previous = i === frame.first ? null : tokens[i - 1]!;
    if (
      !previous ||
      previous.text === ',' ||
      previous.text === ';' ||
      previous.text === '—' ||
      previous.text === '–' ||
      previous.pos === 'CCONJ' ||
      previous.lower === 'that'
    ) {
      starts.push(i);
    }
  }
  const reach = Math.min(frame.end, frame.coreEnd + 9);
  const that = thatAfter(reading, frame);
  for (let i = frame.cue.end; i < frame.end; i++) {
    if (frame.source && i >= frame.source.first && i < frame.source.end && frame.source.first >= frame.cue.end) continue;
    const { lower, text } = tokens[i]!;
    if (text === ',' || text === ':' || (i === frame.cue.end && frame.source && isAgentOf(tokens, frame.cue, frame.source))) {
      continue;
    }
    if (
      i < reach ||
      i === that ||
      ((lower === 'that' || reading.quoteOf[i] !== -1) && reading.quoteOf[i] !== reading.quoteOf[i - 1] && i < reach + 25)
    ) {
      starts.push(i);
    }
  }
  return starts;
}

export function startFeatures(features: Features, reading: Reading, frame: Frame, start: number, ordinal: number): void {
  const { tokens, words, tags, quoteOf } = reading;
  const { cue } = frame;
  const isBefore = start < frame.coreFirst;
  const side = (isBefore ? 1 : 2) + cue.kind * 4 + (frame.linked ? 32 : 0);
  const simple = isBefore ? 1 : 2;
  const form = hashOf(cue.word?.form ?? '');
  const previous = start > frame.first ? words[start - 1]! : 1;
  const distance = isBefore ? bucket(frame.coreFirst - start) : bucket(start - cue.end);
  const cueNext = frame.coreEnd < frame.end ? words[frame.coreEnd]! : 2;
  const sourceSide = !frame.source ? 0 : frame.source.end <= cue.at ? 1 : 2;
  add(features, S.side, side, form);
  add(features, S.word, words[start], simple);
  add(features, S.tag, tags[start], side);
  add(features, S.previous, previous, simple);
  add(features, S.previousTag, start > frame.first ? tags[start - 1]! : 1, side);
  add(features, S.pair, start > frame.first ? tags[start - 1]! : 1, tags[start]);
  add(features, S.second, words[start + 1] ?? 0, words[start]);
  add(features, S.distance, distance, side);
  add(features, S.base, cue.base, simple);
  add(features, S.baseWord, cue.base, words[start]);
  add(features, S.baseTag, cue.base, tags[start]);
  add(features, S.basePrevious, cue.base, previous);
  add(features, S.baseDistance, cue.base, simple * 16 + distance);
  add(features, S.opening, start === frame.first ? 1 : 0, side);
  add(features, S.sourceSide, sourceSide, side);
  add(features, S.cueNext, cueNext, side);
  add(features, S.cuePair, cueNext, simple * 4 + sourceSide);
  add(features, S.order, bucket(ordinal), side);
  add(features, S.rest, bucket(frame.end - frame.coreEnd), side);
  add(features, S.restKind, bucket(frame.end - frame.coreEnd), simple * 4 + sourceSide);
  add(features, S.quote, quoteOf[start] !== -1 ? (quoteOf[start - 1] === quoteOf[start] ? 2 : 1) : 0, side);
  const that = thatAfter(reading, frame);
  add(features, S.that, that < 0 ? 0 : start === that ? 2 : 1, simple * 4 + sourceSide);
  add(features, S.thatBase, that < 0 ? 0 : start === that ? 2 : 1, cue.base);
  add(features, S.third, tags[start + 1] ?? 0, tags[start + 2] ?? 0);
  if (frame.linked) {
    const { own } = frame;
    add(features, S.own, start > own.first ? 3 : start === own.first ? 2 : bucket(own.first - start) + 4, simple);
  }
  const [from, to] = isBefore ? [start, frame.coreFirst] : [frame.coreEnd, start];
  add(features, S.otherCue, strongCues(reading, frame, from, to), side);
  if (isBefore) {
    const comma = tokens[frame.coreFirst - 1]?.text === ',' ? 1 : 0;
    add(features, S.commaBefore, comma, simple * 4 + sourceSide);
    add(features, S.beforeClose, comma, bucket(frame.end - frame.coreEnd) * 4 + sourceSide);
    add(features, S.beforeEnd, comma, start === frame.first ? 1 : 0);
    add(features, S.noComma, words[frame.coreFirst - 1], sourceSide);
  }
}

/** The first "that" after the cue that opens a clause, or -1. */
function thatAfter({ tokens, quoteOf }: Reading, { cue, end }: Frame): number {
  for (let i = cue.end; i < Math.min(end, cue.end + 12); i++) {
    if (quoteOf[i] === -1 && tokens[i]!.lower === 'that' && tokens[i]!.pos === 'SCONJ') return i;
  }
  return -1;
}

/** From this certainty on a word is taken to report speech of its own. */
const strong = 0.5;

/** Other words between two tokens, outside quotations, that report speech: none, one or more. */
function strongCues({ quoteOf }: Reading, { cue, surroundings }: Frame, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    if (i !== cue.at && quoteOf[i] === -1 && surroundings.certainties[i]! >= strong) count++;
  }
  return Math.min(count, 2);
}

/** The first participle after a comma, behind cue and `first`, that reports more of the same speaker (“said …, adding that …”); else the frame's end. */
export function nextParticiple({ tokens, quoteOf }: Reading, { coreEnd, end, surroundings }: Frame, first: number): number {
  for (let i = Math.max(first, coreEnd) + 1; i < end; i++) {
    const isParticiple = tokens[i - 1]!.text === ',' && /ing$/.test(tokens[i]!.lower) && quoteOf[i] === -1;
    if (isParticiple && surroundings.certainties[i]! >= strong) return i;
  }
  return end;
}

/** Ends are past-the-last tokens, after `start`. */
export function endCandidates(reading: Reading, frame: Frame, start: number): number[] {
  const { tokens, quoteOf } = reading;
  const ends: number[] = [];
  const isBefore = start < frame.coreFirst;
  for (let i = start + 1; i < frame.end && ends.length < 40; i++) {
    const inCore = i > frame.coreFirst && i <= frame.coreEnd;
    if (inCore && isBefore) continue;
    const { pos, text, lower } = tokens[i]!;
    const isMark =
      text === ',' ||
      text === ';' ||
      text === ':' ||
      text === '—' ||
      text === '–' ||
      text === '-' ||
      text === '(' ||
      text === '--' ||
      text === '”' ||
      text === '"';
    const closesQuote = quoteOf[i - 1] !== -1 && quoteOf[i] !== quoteOf[i - 1];
    const opensClause =
      pos === 'CCONJ' ||
      pos === 'SCONJ' ||
      pos === 'ADP' ||
      lower === 'who' ||
      lower === 'which' ||
      lower === 'that' ||
      lower === 'to' ||
      pos === 'ADV';
    // “… to the county as well, adding”: what only closes a clause is part of it.
    const isClosing = lower === 'as' && tokens[i + 1]?.lower === 'well' && /^[,.;]$/.test(tokens[i + 2]?.text ?? '.');
    if (isClosing) continue;
    if (isMark || opensClause || closesQuote || i === frame.coreFirst || /ing$/.test(lower)) ends.push(i);
  }
  ends.push(frame.end);
  return ends;
}

/** How sure it is that a word of saying stands close behind an end, without another subject's clause between: 0 none to 3. */
function cueAfter({ quoteOf, tokens }: Reading, { cue, surroundings, end: stop }: Frame, end: number): number {
  for (let i = end; i < Math.min(stop, end + 6); i++) {
    if (quoteOf[i] !== -1 || (i > end && tokens[i]!.text === ',')) return 0;
    const certainty = i === cue.at ? 0 : surroundings.certainties[i]!;
    if (certainty > 0.15) return certainty > 0.85 ? 3 : certainty > 0.5 ? 2 : 1;
  }
  return 0;
}

export function endFeatures(
  features: Features,
  reading: Reading,
  frame: Frame,
  start: number,
  end: number,
  ordinal: number,
): void {
  const { tokens, words, tags, quoteOf } = reading;
  const { cue } = frame;
  const isBefore = start < frame.coreFirst;
  const isPast = isBefore && end > frame.coreEnd;
  const side = (isBefore ? (isPast ? 3 : 1) : 2) + cue.kind * 4 + (frame.linked ? 32 : 0);
  const simple = isBefore ? (isPast ? 3 : 1) : 2;
  const isEnd = end === frame.end ? 1 : 0;
  const word = isEnd ? 2 : words[end]!;
  const tag = isEnd ? 2 : tags[end]!;
  let commas = 0;
  for (let i = start; i < end; i++) if (tokens[i]!.text === ',' && quoteOf[i] === -1) commas++;
  const isComma = tokens[end]?.text === ',' && !isEnd;
  const inside = !isEnd && quoteOf[end] !== -1 && quoteOf[end] === quoteOf[end - 1] ? 1 : 0;
  const opensComma = tokens[start - 1]?.text === ',' ? 1 : 0;
  add(features, E.side, side);
  add(features, E.sentence, isEnd, side);
  add(features, E.word, word, simple);
  add(features, E.tag, tag, side);
  add(features, E.previous, words[end - 1], simple);
  add(features, E.previousTag, tags[end - 1], side);
  add(features, E.pair, words[end - 1], word);
  add(features, E.tagPair, tags[end - 1], tag);
  add(features, E.second, word, isEnd ? 2 : (words[end + 1] ?? 0));
  if (!isEnd) {
    // "and said", ", but added": a second verb of the same speaker ends the words of the first.
    const opener = isComma ? (words[end + 1] ?? 0) : word;
    const at = isComma ? end + 2 : end + 1;
    const ending = hashOf(tokens[at]?.lower.slice(-2) ?? '');
    add(features, E.tagAfter, opener, tags[at] ?? 0);
    add(features, E.formAfter, opener, tokens[at]?.pos === 'VERB' ? ending : 0);
    add(features, E.sameForm, opener, tokens[at]?.pos === 'VERB' && ending === hashOf(tokens[cue.at]!.lower.slice(-2)) ? 1 : 0);
    add(features, E.tagsAfter, tags[at] ?? 0, tags[at + 1] ?? 0);
  }
  add(features, E.length, bucket(end - start), side);
  add(features, E.commas, Math.min(commas, 4), side * 2 + isEnd);
  add(features, E.opensComma, opensComma, (isComma ? 2 : 0) + isEnd);
  add(features, E.base, cue.base, simple * 2 + isEnd);
  add(features, E.baseWord, cue.base, word);
  add(features, E.startWord, words[start], word);
  add(features, E.quote, inside, side);
  add(features, E.startQuote, quoteOf[start] !== -1 ? 1 : 0, quoteOf[end - 1] !== -1 ? (inside ? 2 : 1) : 0);
  add(features, E.closesQuote, quoteOf[end - 1] !== -1 && !inside ? 1 : 0, side * 2 + isEnd);
  add(features, E.closer, quoteOf[end - 1] !== -1 && !inside ? 1 : 0, word);
  add(features, E.ordinal, bucket(ordinal), side * 2 + isEnd);
  add(features, E.rest, bucket(frame.end - end), side);
  add(features, E.lengthRest, bucket(end - start), bucket(frame.end - end));
  const { own } = frame;
  if (frame.linked) {
    const past = end < own.end ? 1 : end === own.end ? 2 : bucket(end - own.end) + 3;
    add(features, E.own, past, side * 2 + isEnd);
    add(features, E.ownWord, past > 2 ? 3 : past, word);
  }
  const certainty = isEnd ? 0 : cueAfter(reading, frame, end);
  add(features, E.cueAfter, certainty, side);
  if (certainty > 0) add(features, E.cueAfterWord, certainty, isComma ? words[end + 1]! : word);
  add(features, E.cuesInside, strongCues(reading, frame, isPast ? frame.coreEnd : start, end), simple * 2 + isEnd);
  // In American copy the comma stands inside the marks.
  if (quoteOf[end - 1] !== -1 && !inside && tokens[end - 2]?.text === ',') add(features, E.innerComma, word, simple);
  if (isComma) {
    add(features, E.commaWord, words[end + 1] ?? 0, simple);
    add(features, E.commaTag, tags[end + 1] ?? 0, side);
    add(features, E.commaSecond, words[end + 1] ?? 0, words[end + 2] ?? 0);
  }
  if (isBefore) {
    const atCore = end === frame.coreFirst ? 1 : end === frame.coreFirst - 1 ? 2 : 0;
    add(features, E.beforeSource, atCore, simple * 2 + (isComma ? 1 : 0));
    add(features, E.past, isPast ? 1 : 0, bucket(frame.end - frame.coreEnd));
    add(features, E.pastNext, isPast ? 1 : 0, words[frame.coreEnd] ?? 2);
    add(features, E.pastComma, isPast ? 1 : 0, tokens[frame.coreFirst - 1]?.text === ',' ? 1 : 0);
  }
}
