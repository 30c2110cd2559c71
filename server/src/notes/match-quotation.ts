/** Finds the place of a transcript where somebody says what a quotation says they say. */
import type { Span } from '../engine/index.ts';
import { agreeSpeaker, type Agreement } from './agree-speaker.ts';
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
  /** First and last word of the transcript that are quoted. */
  readonly firstWord: number;
  readonly lastWord: number;
}

/** Fewer words than these are found word by word or not at all. */
const fewWords = 4;
/** Of a quotation's words so many must stand in the transcript for it to be the same words differently put. */
const leastLikeness = 0.6;
/** What a wrong speaker costs, so that the right speaker's words with a slip are found before another's very words. */
const wrongSpeaker = 0.12;
const farOff = 0.03;

/** Words looked up by, the rarest first; and places looked at, the likeliest first. */
const mostKeys = 10;
const mostPostings = 20_000;
const mostWindows = 8;
const bucket = 16;
/** Words of the transcript that an ellipsis may leave out. */
const ellipsisRoom = 150;

/** The best match in all the transcripts; null where none is like it. */
export function matchQuotation(question: Question, indexes: readonly NoteIndex[]): Match | null {
  const items = quotationItems(question.text, question.inner);
  const count = wordCount(items);
  if (count === 0) return null;
  let best: { readonly match: Match; readonly score: number } | null = null;
  for (const index of indexes) {
    for (const { from, to } of windows(items, index)) {
      const alignment = align(items, index.keys, from, to);
      const match = matchOf(index, items, alignment, question, count);
      if (!match || match.likeness < (count < fewWords ? 1 : leastLikeness)) continue;
      const score = match.likeness - (match.agreement === 'differs' ? wrongSpeaker : 0) - distanceOf(match, question.near);
      if (best === null || score > best.score) best = { match, score };
    }
  }
  return best && best.match;
}

function matchOf(
  index: NoteIndex,
  items: readonly QuotationItem[],
  alignment: Alignment,
  { speakers }: Question,
  count: number,
): Match | null {
  const words = alignment.steps.flatMap(({ op, word }) => (word !== null && op === 'same' ? [word] : []));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const labels = new Set(words.map((word) => index.transcript.utterances[index.utterances[word]!]!.speaker));
  const agreements = [...labels].map((label) => agreeSpeaker(label, speakers));
  return {
    index,
    items,
    alignment,
    likeness: 1 - alignment.cost / Math.max(count, 1),
    agreement: agreements.includes('differs') ? 'differs' : agreements.includes('agrees') ? 'agrees' : 'unknown',
    firstWord: first,
    lastWord: last,
  };
}

function distanceOf({ index, firstWord }: Match, near: Question['near']): number {
  if (!near) return 0;
  if (near.uri !== index.transcript.uri) return farOff;
  const distance = firstWord - near.word;
  return distance >= 0 && distance < 300 ? 0 : farOff / 2;
}

/** Stretches where several of the quotation's words stand as far from each other as in it, found by its rarest words. */
function windows(items: readonly QuotationItem[], { keys, places }: NoteIndex): readonly { from: number; to: number }[] {
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
  return [...votes.keys()]
    .map((at) => ({ at, votes: (votes.get(at) ?? 0) + (votes.get(at + 1) ?? 0) }))
    .sort((a, b) => b.votes - a.votes || a.at - b.at)
    .slice(0, mostWindows)
    .map(({ at }) => ({
      from: Math.max(0, at * bucket - 8),
      to: Math.min(keys.length, at * bucket + bucket + room),
    }));
}
