/** What tells the right stretch of reported words from others that may be it, in numbers: for a scorer that weighs them together. */
import type { Reading } from '../copy/reading.ts';
import { partsOfSpeech } from '../../tokens/token.ts';
import type { Frame } from './boundaries.ts';

/** A stretch that may be the content: half-open token indices. */
export interface Reach {
  readonly first: number;
  readonly end: number;
  /** 0..1: that it starts there, and that one that starts there ends here. */
  readonly startShare: number;
  readonly endShare: number;
  /** Their product. */
  readonly share: number;
}

/** What the others say of one: shares of those that are half the same, of those it mostly lies in, and of those that mostly lie in it. */
export interface Company {
  readonly near: number;
  readonly around: number;
  readonly within: number;
}

/** Tokens behind a stretch in which another word of saying is looked for. */
const ahead = 12;
/** Where there is no such place. */
const nowhere = 99;
const codes = new Map(partsOfSpeech.map((pos, index) => [pos, index]));

export function companyOf(reach: Reach, all: readonly Reach[]): Company {
  let near = 0;
  let around = 0;
  let within = 0;
  for (const other of all) {
    const both = Math.min(reach.end, other.end) - Math.max(reach.first, other.first);
    if (both >= 0.5 * (Math.max(reach.end, other.end) - Math.min(reach.first, other.first))) near += other.share;
    else if (both > 0.5 * (reach.end - reach.first)) around += other.share;
    if (both > 0.5 * (other.end - other.first)) within += other.share;
  }
  return { near, around, within };
}

/** In a fixed order that the stored trees rely on. `top` and `topNear` are the most of all stretches. */
export function reachValues(
  reading: Reading,
  frame: Frame,
  reach: Reach,
  { near, around, within }: Company,
  { count, top, topNear }: { readonly count: number; readonly top: number; readonly topNear: number },
): number[] {
  const { tokens, quoteOf } = reading;
  const { cue, own, source, coreFirst, coreEnd } = frame;
  const { first, end } = reach;
  const tag = (i: number): number => (tokens[i] ? codes.get(tokens[i].pos)! : -1);
  const isComma = (i: number): number => (tokens[i]?.text === ',' ? 1 : 0);
  const isBefore = first < coreFirst;
  const ownLength = own.end - own.first;
  const inside = insideOf(reading, frame, first, end);
  // One list, every number by its place: a list that others are spread into is made several times over as it grows.
  return [
    Math.log(reach.startShare + 1e-6),
    Math.log(reach.endShare + 1e-6),
    near,
    around,
    within,
    reach.share / top,
    near / topNear,
    count,
    top,
    isBefore ? (end > coreEnd ? 2 : 1) : 0,
    cue.kind,
    cue.word ? (cue.word.isPlain ? 2 : cue.word.takesObject ? 3 : 1) : 0,
    source ? (source.end <= cue.at ? 1 : 2) : 0,
    frame.linked,
    first === frame.first ? 1 : 0,
    end === frame.end ? 2 : end === coreFirst ? 1 : 0,
    end - first,
    frame.end - end,
    frame.end - coreEnd,
    isBefore ? coreFirst - first : first - coreEnd,
    ownLength > 0 ? own.first - first : -nowhere,
    ownLength > 0 ? end - own.end : -nowhere,
    ownLength > 0 ? end - first - ownLength : -nowhere,
    ownLength,
    inside.commas,
    inside.verbs,
    inside.firstVerb,
    inside.conjunctions,
    inside.quoted,
    inside.certainty,
    inside.most,
    verbAfter(reading, end, frame.end),
    mostCertain(reading, frame, end, Math.min(frame.end, end + ahead)),
    isComma(end - 1),
    isComma(end),
    tag(end - 1),
    tag(end),
    tag(end + 1),
    tag(first),
    tag(first - 1),
    tokens[first]!.lower === 'that' ? 1 : tokens[first - 1]?.lower === 'that' ? 2 : tokens[first]!.lower === 'to' ? 3 : 0,
    quoteOf[first] === -1 ? 0 : 1,
  ];
}

/** What a stretch holds: commas, verbs, conjunctions, what share of it is quoted, how sure other words of saying are. */
interface Inside {
  readonly commas: number;
  readonly verbs: number;
  /** Tokens to the first verb. */
  readonly firstVerb: number;
  readonly conjunctions: number;
  readonly quoted: number;
  readonly certainty: number;
  readonly most: number;
}

function insideOf({ tokens, quoteOf }: Reading, { cue, surroundings }: Frame, first: number, end: number): Inside {
  let commas = 0;
  let verbs = 0;
  let firstVerb = nowhere;
  let conjunctions = 0;
  let quoted = 0;
  let certainty = 0;
  let most = 0;
  for (let i = first; i < end; i++) {
    const { text, pos } = tokens[i]!;
    if (text === ',') commas++;
    if (pos === 'CCONJ') conjunctions++;
    if (pos === 'VERB' || pos === 'AUX') {
      if (verbs === 0) firstVerb = i - first;
      verbs++;
    }
    if (quoteOf[i] !== -1) quoted++;
    else if (i !== cue.at) {
      certainty += surroundings.certainties[i]!;
      most = Math.max(most, surroundings.certainties[i]!);
    }
  }
  return { commas, verbs, firstVerb, conjunctions, quoted: quoted / Math.max(1, end - first), certainty, most };
}

/** Tokens to the next verb behind the stretch. */
function verbAfter({ tokens }: Reading, from: number, end: number): number {
  for (let i = from; i < end; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return i - from;
  return nowhere;
}

function mostCertain({ quoteOf }: Reading, { cue, surroundings }: Frame, first: number, end: number): number {
  let most = 0;
  for (let i = first; i < end; i++) {
    if (i !== cue.at && quoteOf[i] === -1) most = Math.max(most, surroundings.certainties[i]!);
  }
  return most;
}
