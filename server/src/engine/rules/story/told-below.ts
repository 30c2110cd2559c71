/** Whether the line below a quotation tells whose it is: "That is how Mara Lind describes the night." */
import type { Article, ArticleQuote } from '../../article/article.ts';
import { overlaps } from '../../text/span.ts';
import { isRunningCopy, sentenceAt } from './copy-tokens.ts';
import { speechIn } from './speech-of-paragraphs.ts';

/** A word that takes up the quotation, and a verb: “That was the question …”, “So said …”. */
const takesUp =
  /^(?:(?:that|this|these|those|such)\s+(?:is|was|were|are|has been|had been)|(?:so|thus)\s+(?:said|says|wrote|writes|ran|went|goes|spoke))\b/i;

/** The quotation ends the paragraph with that index, and somebody is named in the first sentence of the next. */
export function isToldBelow(article: Article, { end }: ArticleQuote, index: number): boolean {
  const { document } = article;
  const next = document.paragraphs[index + 1];
  if (!next || !isRunningCopy(next) || document.masked.slice(end, document.paragraphs[index]!.end).trim() !== '') return false;
  if (!takesUp.test(document.masked.slice(next.start, next.end).trimStart())) return false;
  const sentence = sentenceAt(article, next.start);
  return (
    sentence !== null &&
    speechIn(article, index + 1).mentions.some((mention) => mention.type !== 'place' && overlaps(mention, sentence))
  );
}
