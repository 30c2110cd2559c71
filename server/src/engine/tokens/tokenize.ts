/** Cuts a document into tokens and sentences. */
import type { NewsDocument } from '../document/news-document.ts';
import { ownCopy } from '../text/own-copy.ts';
import { findSentenceEnds } from './find-sentence-ends.ts';
import type { ParagraphMemory } from './paragraph-memory.ts';
import type { Tagger } from './tagger.ts';
import type { CutParagraph, Sentence, Token, TokenRange, Tokens } from './token.ts';

/** A paragraph with its tokens as they stand in the document that was read last: most edits leave most paragraphs where they were. */
interface KnownParagraph {
  readonly cut: CutParagraph;
  start: number;
  placed: readonly Token[];
}

/** What is remembered of the paragraphs seen last. */
export type CutMemory = ParagraphMemory<KnownParagraph>;

/** Tokens and sentences of all paragraphs. Every token lies in one paragraph and one sentence. */
export function tokenize(document: NewsDocument, tagger: Tagger, memory?: CutMemory): Tokens {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const cuts: CutParagraph[] = [];
  memory?.turn();
  const paragraphs: TokenRange[] = document.paragraphs.map((paragraph, index) => {
    const firstToken = tokens.length;
    const firstSentence = sentences.length;
    const known = readParagraph(document.masked.slice(paragraph.start, paragraph.end), tagger, memory);
    if (known.start !== paragraph.start) {
      known.placed = placeTokens(known.cut.tokens, paragraph.start);
      known.start = paragraph.start;
    }
    const { cut, placed } = known;
    for (let i = 0; i < placed.length; i++) tokens.push(placed[i]!);
    cuts.push(cut);
    let sentenceStart = firstToken;
    for (const ownEnd of cut.sentenceEnds) {
      const sentenceEnd = firstToken + ownEnd;
      sentences.push({
        start: tokens[sentenceStart]!.start,
        end: tokens[sentenceEnd - 1]!.end,
        firstToken: sentenceStart,
        endToken: sentenceEnd,
        paragraph: index,
      });
      sentenceStart = sentenceEnd;
    }
    return { firstToken, endToken: tokens.length, firstSentence, endSentence: sentences.length };
  });
  return { tokens, sentences, paragraphs, cuts };
}

function readParagraph(text: string, tagger: Tagger, memory: CutMemory | undefined): KnownParagraph {
  let known = memory?.get(text);
  if (!known) {
    const copy = ownCopy(text);
    const cut = cutParagraph(copy, tagger);
    known = { cut, start: 0, placed: cut.tokens };
    memory?.set(copy, known);
  }
  return known;
}

function placeTokens(tokens: readonly Token[], offset: number): readonly Token[] {
  const placed = new Array<Token>(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const { start, end, text, lower, pos, spaced } = tokens[i]!;
    placed[i] = { start: offset + start, end: offset + end, text, lower, pos, spaced };
  }
  return placed;
}

function cutParagraph(paragraph: string, tagger: Tagger): CutParagraph {
  const tokens = tagger(paragraph);
  return { text: paragraph, tokens, sentenceEnds: findSentenceEnds(tokens, 0, tokens.length), memory: new Map() };
}
