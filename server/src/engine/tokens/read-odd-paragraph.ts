/** Reads a paragraph whose words do not add up to it, or that holds what the tagger is not to see: word by word, each looked for where it stands. */
import { ownCopy } from '../text/own-copy.ts';
import { cutSegments } from './cut-segments.ts';
import { type Piece, piecesOf, type Spelt } from './mend-words.ts';
import { lowerOf } from './tagging/lower-of.ts';
import type { PlacedWords, TagSegment } from './tagging/tag-segment.ts';
import type { PartOfSpeech } from './token.ts';

/** A word; `gap` is the white space before it, in UTF-16 units. Texts and gaps add up to the paragraph, apart from white space at its end. */
interface TaggedWord {
  readonly gap: number;
  readonly text: string;
  readonly pos: PartOfSpeech;
}

export function readOddParagraph(paragraph: string, tagSegment: TagSegment): PlacedWords {
  const words: TaggedWord[] = [];
  let at = 0;
  for (const segment of cutSegments(paragraph)) {
    if (segment.words) {
      for (const word of segment.words) at = place(words, paragraph, at, word, 'X');
      continue;
    }
    const tagged = tagSegment(segment.text.replace(/\s/g, ' '));
    for (let i = 0; i < tagged.wordCount; i++) {
      const { text } = tagged.words[i]!;
      if (text.trim() !== '') at = place(words, paragraph, at, text, tagged.tags[i]!);
    }
  }
  placeRest(words, paragraph, at);
  return joinRuns(words);
}

/** Words without a gap between them are mended together. */
function joinRuns(words: readonly TaggedWord[]): PlacedWords {
  const spelt: Piece[] = [];
  const starts: number[] = [];
  const firsts: number[] = [];
  let at = 0;
  for (let i = 0; i < words.length;) {
    const first = i;
    const run: Spelt[] = [];
    at += words[i]!.gap;
    do {
      const text = ownCopy(words[i++]!.text);
      run.push({ text, lower: lowerOf(text) });
    } while (words[i]?.gap === 0);
    for (const piece of piecesOf(run)) {
      spelt.push(piece);
      starts.push(at);
      firsts.push(~first);
      at += piece.text.length;
    }
  }
  return { count: spelt.length, spelt, starts, firsts, tags: words.map(({ pos }) => pos) };
}

/**
 * Appends the word where it stands and answers the offset after it. The tagger's own gaps are not trusted (it cuts runs of more than 65,535
 * spaces); a word that does not stand next in the paragraph makes all up to its next place, or none, one word.
 */
function place(words: TaggedWord[], paragraph: string, from: number, text: string, pos: PartOfSpeech): number {
  let start = skipSpace(paragraph, from);
  if (!paragraph.startsWith(text, start)) {
    const found = paragraph.indexOf(text, start);
    if (found < 0 || found - start > 1000) return from;
    words.push({ gap: start - from, text: paragraph.slice(start, found), pos: 'X' });
    words.push({ gap: 0, text, pos });
    return found + text.length;
  }
  words.push({ gap: start - from, text, pos });
  start += text.length;
  return start;
}

/** What the tagger left out at the end becomes one word. */
function placeRest(words: TaggedWord[], paragraph: string, from: number): void {
  const start = skipSpace(paragraph, from);
  const text = paragraph.slice(start).trimEnd();
  if (text !== '') words.push({ gap: start - from, text, pos: 'X' });
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}
