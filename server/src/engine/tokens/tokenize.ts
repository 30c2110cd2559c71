/** Cuts a document into tokens and sentences. */
import type { NewsDocument } from '../document/news-document.ts';
import { findSentenceEnds } from './find-sentence-ends.ts';
import type { Tagger } from './tagger.ts';
import type { Sentence, Token, TokenRange, Tokens } from './token.ts';

/** Tokens and sentences of all paragraphs. Every token lies in one paragraph and one sentence. */
export function tokenize(document: NewsDocument, tagger: Tagger): Tokens {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: TokenRange[] = document.paragraphs.map((paragraph, index) => {
    const firstToken = tokens.length;
    const firstSentence = sentences.length;
    let at = paragraph.start;
    for (const word of tagger(document.masked.slice(paragraph.start, paragraph.end))) {
      at += word.gap;
      const end = at + word.text.length;
      tokens.push({
        start: at,
        end,
        text: word.text,
        lower: word.text.toLowerCase(),
        pos: word.pos,
        spaced: word.gap > 0 || tokens.length === firstToken,
      });
      at = end;
    }
    let sentenceStart = firstToken;
    for (const sentenceEnd of findSentenceEnds(tokens, firstToken, tokens.length)) {
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
