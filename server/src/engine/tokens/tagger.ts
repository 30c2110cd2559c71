/** Words with parts of speech out of one paragraph. Another tagger needs this interface only. */
import model from '../../../lexicon/tagger-model.json' with { type: 'json' };
import { cutSegments } from './cut-segments.ts';
import { mendWords } from './mend-words.ts';
import { createSpellings } from './spellings.ts';
import type { StoredTaggerModel } from './tagging/stored-tagger-model.ts';
import { createSegmentTagger } from './tagging/tag-segment.ts';
import type { PartOfSpeech } from './token.ts';

/** A word as the tagger cut it; `gap` is the white space before it, in UTF-16 units. */
export interface TaggedWord {
  readonly gap: number;
  readonly text: string;
  readonly pos: PartOfSpeech;
}

/** The same with the word in small letters. */
export interface SpeltWord extends TaggedWord {
  readonly lower: string;
}

/** Cuts and tags one paragraph. Texts and gaps add up to the paragraph, apart from white space at its end. */
export type Tagger = (paragraph: string) => readonly SpeltWord[];

/** Loads the model: some 20 ms. The function it returns answers the same of a paragraph, whatever it has seen before. */
export function createTagger(): Tagger {
  const tagSegment = createSegmentTagger(model as unknown as StoredTaggerModel);
  const spell = createSpellings();
  return (paragraph) => {
    const words: TaggedWord[] = [];
    let at = 0;
    for (const segment of cutSegments(paragraph)) {
      if (segment.words) {
        for (const word of segment.words) at = place(words, paragraph, at, word, 'X');
      } else {
        tagSegment(segment.text.replace(/\s/g, ' '), (word, pos) => {
          at = place(words, paragraph, at, word, pos);
        });
      }
    }
    placeRest(words, paragraph, at);
    return mendWords(words).map(({ gap, text, pos }) => {
      const { text: own, lower } = spell(text);
      return { gap, text: own, lower, pos };
    });
  };
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
