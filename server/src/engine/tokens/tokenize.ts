/** Cuts a document into tokens and sentences. */
import type { NewsDocument } from '../document/news-document.ts';
import { ownCopy } from '../text/own-copy.ts';
import { findSentenceEnds } from './find-sentence-ends.ts';
import type { ParagraphMemory } from './paragraph-memory.ts';
import type { Tagger } from './tagger.ts';
import type { Sentence, Token, TokenRange, Tokens } from './token.ts';

/** A paragraph by itself: offsets and indices count from its beginning. */
interface CutParagraph {
  readonly tokens: readonly Token[];
  /** Index after each sentence's last token. */
  readonly sentenceEnds: readonly number[];
}

/** What is remembered of the paragraphs seen last. */
export type CutMemory = ParagraphMemory<CutParagraph>;

/** Tokens and sentences of all paragraphs. Every token lies in one paragraph and one sentence. */
export function tokenize(document: NewsDocument, tagger: Tagger, memory?: CutMemory): Tokens {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  memory?.turn();
  const paragraphs: TokenRange[] = document.paragraphs.map((paragraph, index) => {
    const firstToken = tokens.length;
    const firstSentence = sentences.length;
    const text = document.masked.slice(paragraph.start, paragraph.end);
    let cut = memory?.get(text);
    if (!cut) {
      const copy = ownCopy(text);
      cut = cutParagraph(copy, tagger);
      memory?.set(copy, cut);
    }
    for (const { start, end, text: word, lower, pos, spaced } of cut.tokens) {
      tokens.push({ start: paragraph.start + start, end: paragraph.start + end, text: word, lower, pos, spaced });
    }
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
  return { tokens, sentences, paragraphs };
}

function cutParagraph(paragraph: string, tagger: Tagger): CutParagraph {
  const tokens: Token[] = [];
  let at = 0;
  for (const { gap, text, pos } of tagger(paragraph)) {
    const start = at + gap;
    at = start + text.length;
    tokens.push({ start, end: at, text, lower: text.toLowerCase(), pos, spaced: gap > 0 || tokens.length === 0 });
  }
  return { tokens, sentenceEnds: findSentenceEnds(tokens, 0, tokens.length) };
}
