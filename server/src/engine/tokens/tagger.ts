/** Words with parts of speech out of one paragraph. Another tagger needs this interface only. */
import model from '../../../lexicon/tagger-model.json' with { type: 'json' };
import { isOdd } from './cut-segments.ts';
import { type Piece, type Spelt, tagOf } from './mend-words.ts';
import { readOddParagraph } from './read-odd-paragraph.ts';
import type { StoredTaggerModel } from './tagging/stored-tagger-model.ts';
import { createSegmentTagger, type PlacedWords } from './tagging/tag-segment.ts';
import type { PartOfSpeech, Token } from './token.ts';

/** Cuts and tags one paragraph; offsets count from its beginning, which is `at` (0 where it is left out). What is between words is white space. */
export type Tagger = (paragraph: string, at?: number) => Token[];

/** Loads the model: some 20 ms. The function it returns answers the same of a paragraph, whatever it has seen before. */
export function createTagger(): Tagger {
  const tagSegment = createSegmentTagger(model as unknown as StoredTaggerModel);
  return (paragraph, at = 0) => {
    const spaced = withSpaces(paragraph);
    if (!isOdd(spaced)) {
      const tagged = tagSegment(spaced);
      if (tagged.addsUp) return tokensOf(tagged, at);
    }
    return tokensOf(readOddParagraph(paragraph, tagSegment), at);
  };
}

/** All white space as spaces. */
const withSpaces = (text: string): string => (/[^\S ]/.test(text) ? text.replace(/\s/g, ' ') : text);

function tokensOf({ count, spelt, starts, firsts, tags }: PlacedWords, at: number): Token[] {
  // No function in the loop: it would make room for what it sees at each turn.
  const tokens = new Array<Token>(count);
  let end = -1;
  for (let i = 0; i < count; i++) {
    const { text, lower } = spelt[i]!;
    const first = firsts[i]!;
    const pos =
      first >= 0
        ? tags[first]!
        : tagBefore(spelt[i] as Piece, ~first, i + 1 < count ? spelt[i + 1] : undefined, firsts[i + 1] ?? 0, tags);
    const start = starts[i]!;
    const spacedOrFirst = start !== end;
    end = start + text.length;
    const isTag = pos === 'NOUN' && spacedOrFirst && i > 1 && reports(lower, spelt[i - 1]!, spelt[i - 2]!, spelt[i + 1]);
    tokens[i] = { start: at + start, end: at + end, text, lower, pos: isTag ? 'VERB' : pos, spaced: spacedOrFirst };
  }
  return tokens;
}

/** “It is late,” | notes | Ann Obi: behind a closing mark, before who speaks, what the tagger takes for the plural of a noun is a verb. */
const reports = (lower: string, mark: Spelt, stop: Spelt, next: Spelt | undefined): boolean =>
  lower.charCodeAt(lower.length - 1) === 0x73 &&
  /^(?:[”’"'»]|'')$/.test(mark.text) &&
  /^[,?!…]$/.test(stop.text) &&
  next !== undefined &&
  /^(?:\p{Lu}|(?:the|an?|one|another|his|her|its|their|our|my)$)/u.test(next.text) &&
  verbsOfSaying.has(lower);
const verbsOfSaying = new Set(
  'answers charges claims comments counters counsels cries dreams echoes enthuses figures jokes jests laments muses notes orders pleads promises puns queries quips reasons remarks reports retorts shouts sighs states tweets vows warns whispers'.split(
    ' ',
  ),
);

/** Of a word that is not one of the tagger's words, before the one that is spelt like `next`. */
const tagBefore = (
  piece: Piece,
  first: number,
  next: Spelt | undefined,
  nextFirst: number,
  tags: readonly PartOfSpeech[],
): PartOfSpeech => tagOf(piece, tags, first, () => next && tagOfFirst(next, nextFirst, tags));

/** Of a word that may be joined: that of its first part. */
function tagOfFirst(word: Spelt, first: number, tags: readonly PartOfSpeech[]): PartOfSpeech | undefined {
  if (first >= 0) return tags[first];
  const piece = word as Piece;
  return tagOf(piece.parts?.[0] ?? piece, tags, ~first, () => undefined);
}
