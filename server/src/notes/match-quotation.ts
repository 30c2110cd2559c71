/** Finds the place of a transcript where somebody says what a quotation says they say. */
import type { Span } from '../engine/index.ts';
import { agreeSpeaker, type Agreement } from './agree-speaker.ts';
import { areOwn } from './common-words.ts';
import { align, type Alignment } from './align.ts';
import type { NoteIndex } from './note-index.ts';
import { type QuotationItem, quotationItems, wordCount } from './quotation-items.ts';

/** What is asked about. `near` is where the quotation before it was found: of two places alike, the later one close by is likelier. */
export interface Question {
  readonly text: string;
  readonly inner: Span;
  /** The forms by which the article calls the speaker; none where nobody is named. */
  readonly speakers: readonly string[];
  readonly near: { readonly uri: string; readonly word: number } | null;
}

/** Where and how a quotation was found. */
export interface Match {
  readonly index: NoteIndex;
  readonly items: readonly QuotationItem[];
  readonly alignment: Alignment;
  /** 1 for word by word. */
  readonly likeness: number;
  readonly agreement: Agreement;
  /** Whether words like these would hardly stand together by chance. */
  readonly isTelling: boolean;
  /** Whether two people would hardly say them. */
  readonly isOwn: boolean;
  /** First and last word of the transcript that are quoted, be it as others. */
  readonly firstWord: number;
  readonly lastWord: number;
}

/** Fewer words than these are found word by word or not at all. */
const fewWords = 4;
/** Of a quotation's words so many must stand in the transcript for it to be the same words differently put. */
const leastLikeness = 0.6;
/** The same in any order: of its words so many may be missing. */
const mostMissing = 0.1;
/** What a wrong speaker costs, so that the right speaker's words with a slip are found before another's very words. */
const wrongSpeaker = 0.12;
const farOff = 0.03;

/**
 * By how many bits the words that agree must tell more than it takes to point at one word of all the transcripts, for a place to be no chance;
 * and what each word that does not agree takes away. The statistics are those of sequence search (Karlin and Altschul, PNAS 1990).
 */
const tellingBits = 6;
const bitsADifference = 3;

/** Words looked up by, the rarest first; and places looked at, the likeliest first. */
const mostKeys = 10;
const mostPostings = 4000;
const mostWindows = 8;
const mostRuns = 12;
const bucket = 16;
/** Words of the transcript that an ellipsis may leave out. */
const ellipsisRoom = 200;

/** Words of a transcript from one to before another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The best match in all the transcripts; null where none is like it. */
export function matchQuotation(question: Question, indexes: readonly NoteIndex[]): Match | null {
  const items = quotationItems(question.text, question.inner);
  const count = wordCount(items);
  if (count === 0) return null;
  let best: { readonly match: Match; readonly score: number } | null = null;
  const wordsInAll = indexes.reduce((sum, { keys }) => sum + keys.length, 0);
  const look = (index: NoteIndex, { from, to }: Stretch): void => {
    if (to - from < count / 2) return;
    const alignment = align(items, index, from, to);
    const match = matchOf(index, items, alignment, question, count, wordsInAll);
    if (!match || match.likeness < (count < fewWords ? 1 : leastLikeness)) {
      if (!match || count < fewWords || !hasWords(match)) return;
    }
    if (alignment.cost > 0 && !match.isTelling) return;
    // The right speaker may say the like right before or behind it.
    if (match.agreement === 'differs') {
      look(index, { from, to: match.firstWord });
      look(index, { from: match.lastWord + 1, to });
    }
    const score = match.likeness - (match.agreement === 'differs' ? wrongSpeaker : 0) - distanceOf(match, question.near);
    if (best === null || score > best.score) best = { match, score };
  };
  for (const index of indexes) for (const stretch of windowsOfRuns(items, index)) look(index, stretch);
  const found = best as { readonly match: Match } | null;
  if (found?.match.alignment.cost === 0 && found.match.agreement !== 'differs') return found.match;
  for (const index of indexes) for (const stretch of windows(items, index)) look(index, stretch);
  return (best as { readonly match: Match } | null)?.match ?? null;
}

function matchOf(
  index: NoteIndex,
  items: readonly QuotationItem[],
  alignment: Alignment,
  { speakers }: Question,
  count: number,
  wordsInAll: number,
): Match | null {
  const words = alignment.steps.flatMap(({ op, word }) => (word !== null && op === 'same' ? [word] : []));
  const there = alignment.steps.flatMap(({ op, word }) => (word !== null && (op === 'same' || op === 'changed') ? [word] : []));
  const [first, last] = [there[0], there.at(-1)];
  if (words.length === 0) return null;
  if (first === undefined || last === undefined) return null;
  const labels = new Set(words.map((word) => index.transcript.utterances[index.utterances[word]!]!.speaker));
  const bits = words.reduce(
    (sum, word) => sum + Math.log2((index.keys.length + 1) / index.places.get(index.keys[word]!)!.length),
    0,
  );
  const agreements = [...labels].map((label) => agreeSpeaker(label, speakers));
  return {
    index,
    items,
    alignment,
    likeness: 1 - alignment.cost / Math.max(count, 1),
    agreement: agreements.includes('differs') ? 'differs' : agreements.includes('agrees') ? 'agrees' : 'unknown',
    isTelling: bits - alignment.cost * bitsADifference - Math.log2(wordsInAll + 1) >= tellingBits,
    isOwn: areOwn(words.map((word) => index.keys[word]!)),
    firstWord: first,
    lastWord: last,
  };
}

/** Whether nearly all words of the quotation stand round where it was found, in whatever order. */
function hasWords({ index, items, firstWord, lastWord }: Match): boolean {
  const words = items.flatMap((item) => (item.kind === 'word' ? [item.key] : []));
  const room = Math.ceil(words.length / 2);
  const left = [...index.keys.slice(Math.max(0, firstWord - room), lastWord + 1 + room)];
  const missing = words.filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return missing.length <= words.length * mostMissing;
}

function distanceOf({ index, firstWord }: Match, near: Question['near']): number {
  if (!near) return 0;
  if (near.uri !== index.transcript.uri) return farOff;
  const distance = firstWord - near.word;
  return distance >= 0 && distance < 300 ? 0 : farOff / 2;
}

/** Words that an item of the quotation may reach back over from where it was found. */
const roomBefore = (items: readonly QuotationItem[], at: number): number =>
  items
    .slice(0, at)
    .reduce((room, item) => room + (item.kind === 'gap' ? ellipsisRoom : item.kind === 'insert' ? item.words + 3 : 1.5), 8);

const windowRound = (items: readonly QuotationItem[], at: number, place: number, words: number): Stretch => {
  const rest = items.slice(at);
  return {
    from: Math.max(0, Math.floor(place - roomBefore(items, at))),
    to: Math.min(words, Math.ceil(place + roomBefore(rest, rest.length))),
  };
};

/** Where the longest run of words without ellipses and brackets stands word by word: so what was said is found however common its words are. */
function windowsOfRuns(items: readonly QuotationItem[], { keys, places }: NoteIndex): readonly Stretch[] {
  const { from, to } = longestRun(items);
  const run = items.slice(from, to).map((item) => (item.kind === 'word' ? item.key : ''));
  let rarest = 0;
  for (let i = 1; i < run.length; i++) if (countOf(places, run[i]!) < countOf(places, run[rarest]!)) rarest = i;
  const found: Stretch[] = [];
  for (const place of places.get(run[rarest] ?? '') ?? []) {
    const first = place - rarest;
    if (first < 0 || run.some((key, i) => keys[first + i] !== key)) continue;
    found.push(windowRound(items, from, first, keys.length));
    if (found.length >= mostRuns) break;
  }
  return found;
}

const countOf = (places: NoteIndex['places'], key: string): number => places.get(key)?.length ?? 0;

function longestRun(items: readonly QuotationItem[]): { readonly from: number; readonly to: number } {
  let best = { from: 0, to: 0 };
  for (let from = 0, at = 0; at <= items.length; at++) {
    if (at < items.length && items[at]!.kind === 'word') continue;
    if (at - from > best.to - best.from) best = { from, to: at };
    from = at + 1;
  }
  return best;
}

/** Stretches where several of the quotation's words stand as far from each other as in it, found by its rarest words. */
function windows(items: readonly QuotationItem[], { keys, places }: NoteIndex): readonly Stretch[] {
  const sought = items
    .flatMap((item, i) => {
      const postings = item.kind === 'word' ? places.get(item.key) : undefined;
      return postings ? [{ i, postings }] : [];
    })
    .sort((a, b) => a.postings.length - b.postings.length);
  const votes = new Map<number, number>();
  let looked = 0;
  for (const { i, postings } of sought.slice(0, mostKeys)) {
    looked += postings.length;
    if (looked > mostPostings && votes.size > 0) break;
    const weight = Math.log(1 + keys.length / postings.length);
    for (const place of postings) {
      const at = Math.floor((place - i) / bucket);
      votes.set(at, (votes.get(at) ?? 0) + weight);
    }
  }
  const gaps = items.filter(({ kind }) => kind === 'gap').length;
  const room = Math.ceil(items.length * 1.4) + bucket + gaps * ellipsisRoom;
  const before = 8 + gaps * ellipsisRoom;
  return [...votes.keys()]
    .map((at) => ({ at, votes: (votes.get(at) ?? 0) + (votes.get(at + 1) ?? 0) }))
    .sort((a, b) => b.votes - a.votes || a.at - b.at)
    .slice(0, mostWindows)
    .map(({ at }) => ({
      from: Math.max(0, at * bucket - before),
      to: Math.min(keys.length, at * bucket + bucket + room),
    }));
}
