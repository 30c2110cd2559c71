/** Cuts a document into tokens and sentences. */
import type { NewsDocument } from '../document/news-document.ts';
import { ownCopy } from '../text/own-copy.ts';
import { countUnits } from '../text/pauses.ts';
import { finish, type Steps } from '../text/steps.ts';
import { findSentenceEnds } from './find-sentence-ends.ts';
import type { ParagraphMemory } from './paragraph-memory.ts';
import type { Tagger } from './tagger.ts';
import type { CutParagraph, Sentence, Token, TokenRange, Tokens } from './token.ts';

/** A paragraph whose tokens stand where it stood in the document that was read last: most edits leave most paragraphs where they were. */
interface KnownParagraph {
  readonly cut: MovingParagraph;
  /** Its sentences as they stood last, and the range of its tokens; null until they are asked for. */
  stood: Stood | null;
}

/** Its tokens are made anew, and its origin with them, where it stands elsewhere. */
interface MovingParagraph extends CutParagraph {
  tokens: readonly Token[];
  origin: number;
}

/** Offset, index, and indices of its first token and sentence. */
interface Place {
  readonly start: number;
  readonly paragraph: number;
  readonly firstToken: number;
  readonly firstSentence: number;
}

interface Stood extends Pick<Place, 'start' | 'paragraph'> {
  readonly sentences: readonly Sentence[];
  readonly range: TokenRange;
}

/** What is remembered of the paragraphs seen last. */
export type CutMemory = ParagraphMemory<KnownParagraph>;

/** Tokens and sentences of all paragraphs. Every token lies in one paragraph and one sentence. */
export const tokenize = (document: NewsDocument, tagger: Tagger, memory?: CutMemory): Tokens =>
  finish(tokenizeInSteps(document, tagger, memory));

/** The same bit by bit. */
export function* tokenizeInSteps(document: NewsDocument, tagger: Tagger, memory?: CutMemory): Steps<Tokens> {
  memory?.turn();
  const cuts: CutParagraph[] = [];
  const all: KnownParagraph[] = [];
  const placements: (readonly Token[])[] = [];
  let count = 0;
  const isDue = countUnits();
  for (const { start, end } of document.paragraphs) {
    const text = document.masked.slice(start, end);
    const known = memory ? readParagraph(text, tagger, start, memory) : readAnew(text, tagger, start, true);
    const { cut } = known;
    if (cut.origin !== start) {
      cut.tokens = moveTokens(cut.tokens, start - cut.origin);
      cut.origin = start;
    }
    cuts.push(cut);
    all.push(known);
    placements.push(cut.tokens);
    count += cut.tokens.length;
    if (isDue(end - start)) yield;
  }
  yield;
  const tokens = new Array<Token>(count);
  const sentences: Sentence[] = [];
  let firstToken = 0;
  const paragraphs = all.map((known, paragraph): TokenRange => {
    // One that stands there twice has other tokens each time.
    const placed = placements[paragraph]!;
    for (let i = 0; i < placed.length; i++) tokens[firstToken + i] = placed[i]!;
    const stands = standing(known, placed, {
      start: document.paragraphs[paragraph]!.start,
      paragraph,
      firstToken,
      firstSentence: sentences.length,
    });
    for (const sentence of stands.sentences) sentences.push(sentence);
    firstToken = stands.range.endToken;
    return stands.range;
  });
  return { tokens, sentences, paragraphs, cuts };
}

/** The sentences of a paragraph where it stands now. Most stand where they stood in the version before. */
function standing(
  known: KnownParagraph,
  placed: readonly Token[],
  { start, paragraph, firstToken, firstSentence }: Place,
): Stood {
  const { stood, cut } = known;
  if (
    stood?.start === start &&
    stood.paragraph === paragraph &&
    stood.range.firstToken === firstToken &&
    stood.range.firstSentence === firstSentence
  ) {
    return stood;
  }
  let first = 0;
  const sentences = cut.sentenceEnds.map((end): Sentence => {
    const sentence = {
      start: placed[first]!.start,
      end: placed[end - 1]!.end,
      firstToken: firstToken + first,
      endToken: firstToken + end,
      paragraph,
    };
    first = end;
    return sentence;
  });
  const range = {
    firstToken,
    endToken: firstToken + placed.length,
    firstSentence,
    endSentence: firstSentence + sentences.length,
  };
  return (known.stood = { start, paragraph, sentences, range });
}

/** Tokens are made where they stand. */
const readAnew = (text: string, tagger: Tagger, start: number, isReadOnce: boolean): KnownParagraph => ({
  cut: cutParagraph(ownCopy(text), tagger, start, isReadOnce),
  stood: null,
});

function readParagraph(text: string, tagger: Tagger, start: number, memory: CutMemory): KnownParagraph {
  let known = memory.get(text);
  if (!known) {
    known = readAnew(text, tagger, start, false);
    memory.set(known.cut.text, known);
  }
  return known;
}

function moveTokens(tokens: readonly Token[], offset: number): readonly Token[] {
  const placed = new Array<Token>(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const { start, end, text, lower, pos, spaced } = tokens[i]!;
    placed[i] = { start: offset + start, end: offset + end, text, lower, pos, spaced };
  }
  return placed;
}

function cutParagraph(paragraph: string, tagger: Tagger, origin: number, isReadOnce: boolean): MovingParagraph {
  const tokens = tagger(paragraph, origin);
  return { text: paragraph, tokens, origin, sentenceEnds: findSentenceEnds(tokens, 0, tokens.length), memory: [], isReadOnce };
}
