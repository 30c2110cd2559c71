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
  memory?.turn();
  const cuts: CutParagraph[] = [];
  const placements: (readonly Token[])[] = [];
  let count = 0;
  for (const { start, end } of document.paragraphs) {
    const known = readParagraph(document.masked.slice(start, end), tagger, memory);
    if (known.start !== start) {
      known.placed = placeTokens(known.cut.tokens, start);
      known.start = start;
    }
    cuts.push(known.cut);
    placements.push(known.placed);
    count += known.placed.length;
  }
  const tokens = new Array<Token>(count);
  const sentences: Sentence[] = [];
  let firstToken = 0;
  const paragraphs = cuts.map(({ sentenceEnds }, paragraph): TokenRange => {
    const placed = placements[paragraph]!;
    const firstSentence = sentences.length;
    for (let i = 0; i < placed.length; i++) tokens[firstToken + i] = placed[i]!;
    let first = 0;
    for (const end of sentenceEnds) {
      sentences.push({
        start: placed[first]!.start,
        end: placed[end - 1]!.end,
        firstToken: firstToken + first,
        endToken: firstToken + end,
        paragraph,
      });
      first = end;
    }
    const range = { firstToken, endToken: firstToken + placed.length, firstSentence, endSentence: sentences.length };
    firstToken = range.endToken;
    return range;
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
  return { text: paragraph, tokens, sentenceEnds: findSentenceEnds(tokens, 0, tokens.length), memory: [] };
}
