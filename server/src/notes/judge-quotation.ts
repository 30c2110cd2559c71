/** What the notes say of one quotation: word by word, otherwise put, said by another, put together from two places, or not there. */
import type { NoteFinding, NotePlace, Span } from '../engine/index.ts';
import { agreeSpeaker } from './agree-speaker.ts';
import { differencesOf } from './differences-of.ts';
import { type Match, matchQuotation, type Question } from './match-quotation.ts';
import type { NoteIndex } from './note-index.ts';
import { wordsIn } from './words.ts';

/** Fewer words than these are not looked for: they stand everywhere. */
const leastWords = 2;
/** A sentence this long may have been moved as a whole. */
const leastMoved = 4;

export interface Judgement {
  readonly finding: Omit<NoteFinding, 'quote'>;
  /** Where the words began in the text that it was asked about: offsets of differences are counted from there. */
  readonly from: number;
  /** For the quotation that follows. */
  readonly near: Question['near'];
}

/**
 * Null for a quotation of which the notes say nothing: too short to be looked for, a few common words that somebody else says too, or words of
 * somebody whom the notes do not have.
 */
export function judgeQuotation(question: Question, indexes: readonly NoteIndex[]): Judgement | null {
  const { text, inner } = question;
  const words = wordsIn(text, inner);
  if (words.length < leastWords || indexes.length === 0) return null;
  const match = matchQuotation(question, indexes);
  // "We are very proud": anybody says that.
  if (match?.agreement === 'differs' && !match.isOwn) return null;
  if (match && match.alignment.cost === 0) {
    return { finding: { ...found(match), verdict: 'exact', differences: [] }, from: inner.start, near: nearOf(match) };
  }
  const moved = stitched(question, indexes);
  if (moved && (!match || match.likeness < 0.85)) {
    return { finding: { ...found(moved), verdict: 'stitched', differences: [] }, from: inner.start, near: nearOf(moved) };
  }
  if (match) {
    return {
      finding: { ...found(match), verdict: 'differs', differences: differencesOf(question, match) },
      from: inner.start,
      near: nearOf(match),
    };
  }
  // Two or three words that are nowhere may be a summary in quotation marks, or a slip of the one who took notes.
  if (words.length < leastMoved || !indexes.some((index) => mayHold(index, question.speakers))) return null;
  return { finding: { verdict: 'not-found', place: null, otherSpeaker: null, differences: [] }, from: inner.start, near: null };
}

/** Whether the notes may hold words of the speaker: somebody there is called so, or it is not said everywhere who speaks. */
const mayHold = ({ transcript: { utterances } }: NoteIndex, speakers: readonly string[]): boolean => {
  const labels = [...new Set(utterances.map(({ speaker }) => speaker))];
  return speakers.length === 0 || labels.some((label) => agreeSpeaker(label, speakers) !== 'differs');
};

const nearOf = ({ index, lastWord }: Match): Question['near'] => ({ uri: index.transcript.uri, word: lastWord });

function found(match: Match): { readonly place: NotePlace; readonly otherSpeaker: string | null } {
  const place = placeOf(match);
  return { place, otherSpeaker: match.agreement === 'differs' ? place.speaker : null };
}

function placeOf({ index, firstWord, lastWord }: Match): NotePlace {
  const { transcript, starts, ends, utterances } = index;
  const { speaker, time } = transcript.utterances[utterances[firstWord]!]!;
  const [start, end] = [starts[firstWord]!, ends[lastWord]!];
  const last = placeOfOffset(transcript.text, end);
  return {
    uri: transcript.uri,
    start,
    end,
    ...placeOfOffset(transcript.text, start),
    endLine: last.line,
    endColumn: last.column,
    speaker,
    time,
    words: transcript.text.slice(start, end),
  };
}

/** Both from 1. */
function placeOfOffset(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Whether each sentence stands word by word in one transcript, though not in this order or not together: the match of the first. */
function stitched(question: Question, indexes: readonly NoteIndex[]): Match | null {
  const sentences = cutSentences(question.text, question.inner);
  if (sentences.length < 2) return null;
  const matches = sentences.map((inner) => matchQuotation({ ...question, inner }, indexes));
  const [first] = matches;
  const whole = matches.every(
    (match, i) =>
      match?.alignment.cost === 0 && wordsIn(question.text, sentences[i]!).length >= leastMoved && match.index === first?.index,
  );
  return whole && first ? first : null;
}

function cutSentences(text: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const stop of text.slice(start, end).matchAll(/[.!?;]["”’]?\s+(?=[\p{Lu}\p{Ll}])/gu)) {
    const to = start + stop.index + stop[0].length;
    spans.push({ start: from, end: to });
    from = to;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}
