/** Reads transcripts that are plain text: labels ("HAAG: …"), times in brackets, or nothing of the kind. */
import type { Utterance } from '../transcript.ts';
import { linesOf } from './lines.ts';
import { readTime } from './read-time.ts';

const time = String.raw`[[(]?(\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)[\])]?`;
const timeFirst = new RegExp(`^\\s*${time}\\s*[-–—:]?\\s*`);
/** "Haag:", "**Torben Haag:**", "DR. A. HAAG (00:12):", "Speaker 1 [0:12]:" */
const label = new RegExp(
  String.raw`^\s*(?:[-–—>]+\s*)?(?:\*\*|__)?([\p{Lu}\d][\p{L}\p{N}.’' -]{0,40}?)(?:\s*${time})?(?:\*\*|__)?\s*:(?:\*\*|__)?(?=\s|$)\s*`,
  'u',
);
/** A line of its own: "Torben Haag  0:12", as recorders write it. */
const heading = new RegExp(String.raw`^\s*(?:#+\s*)?([\p{Lu}][\p{L}\p{N}.’' -]{0,40}?)\s+${time}\s*$`, 'u');

/** At most so many words make a speaker's label; a sentence that ends in a colon has more. */
const mostWords = 5;

export interface Label {
  readonly speaker: string;
  readonly time: number | null;
  /** UTF-16 units that it takes of the line, white space behind it included. */
  readonly length: number;
}

/** The label at the start of a line, or null. */
export function readLabel(line: string): Label | null {
  const found = label.exec(line);
  const speaker = found?.[1]?.trim() ?? '';
  if (!found || speaker.split(/\s+/).length > mostWords || !/\p{L}/u.test(speaker)) return null;
  // "Then she said:" is no label: a name's words begin with capitals, but for such as "van" and "of".
  const small = speaker.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word) && word.length > 3);
  if (small.length > 0 || /^(?:he|she|they|we|it|i|then|so|and|but|note|notes|re|date|time|subject|place)\b/i.test(speaker)) {
    return null;
  }
  return { speaker, time: readTime(found[2] ?? ''), length: found[0].length };
}

/** What begins something else in notes: a heading, an item of a list. Whoever spoke before it need not go on. */
const fresh = /^\s*(?:#{1,6}\s|[-–—*•>]\s|\d{1,3}[.)]\s)/;

/** A speaker and a time hold until others are named, or an item of a list or a heading begins without one; an empty line ends neither. */
export function readLabelled(text: string): readonly Utterance[] {
  const utterances: Utterance[] = [];
  let speaker: string | null = null;
  let at: number | null = null;
  for (const { start, end, text: line } of linesOf(text)) {
    if (line.trim() === '') continue;
    const own = heading.exec(line);
    if (own) {
      speaker = own[1]!.trim();
      at = readTime(own[2]!) ?? at;
      continue;
    }
    const first = timeFirst.exec(line);
    if (first) at = readTime(first[1]!) ?? at;
    const from = first && readTime(first[1]!) !== null ? first[0].length : 0;
    const named = readLabel(line.slice(from));
    if (!named && fresh.test(line)) speaker = null;
    if (named) {
      speaker = named.speaker;
      at = named.time ?? at;
    }
    const spoken = start + from + (named?.length ?? 0);
    if (spoken < end) utterances.push({ start: spoken, end, speaker, time: at });
  }
  return utterances;
}
