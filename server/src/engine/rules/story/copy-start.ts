/** Where the story proper begins: below the headline, the deck, the labels and the credits, whether the copy marks them as such or not. */
import type { Article } from '../../article/article.ts';
import type { Paragraph } from '../../document/news-document.ts';
import { isCapitalized, isRunningCopy, isShouted } from './copy-tokens.ts';

/** Paragraphs at the top that may be furniture: a headline, decks, a summary with its label, a credit. */
const longestHead = 8;

/** Words: with fewer, the first paragraph may be a headline, and a later one that is a single sentence a deck. */
const shortestFirst = 25;
const shortestLater = 18;

/**
 * Index of the first paragraph of the copy. Everything above a dateline, and above a label in capitals ("FULL TEXT"), is furniture. Below a marked
 * headline any sentence is copy; without one, a paragraph that is too long for a headline and has no headline's capitals. Where none is, the answer is
 * the number of paragraphs looked at.
 */
export function copyStart(article: Article): number {
  const head = article.document.paragraphs.slice(0, longestHead);
  const dateline = head.findIndex((paragraph) => paragraph.dateline !== null);
  if (dateline >= 0) return dateline;
  const marked = head.some(({ role }) => role === 'headline');
  let from = 0;
  head.forEach((paragraph, i) => {
    if (isLabel(article, paragraph)) from = i + 1;
  });
  const at = head.findIndex((paragraph, i) => i >= from && isRunningCopy(paragraph) && (marked || isLead(article, i)));
  return at >= 0 ? at : head.length;
}

const isLabel = (article: Article, { start, end }: Paragraph): boolean =>
  end - start <= 24 && /\p{L}{3}/u.test(article.document.masked.slice(start, end)) && isShouted(article, { start, end });

function isLead({ tokens, paragraphRanges }: Article, index: number): boolean {
  const { firstToken, endToken, firstSentence, endSentence } = paragraphRanges[index]!;
  const words = tokens.slice(firstToken, endToken).filter(({ pos }) => pos !== 'PUNCT');
  const sentences = endSentence - firstSentence;
  if (words.length < (index === 0 ? shortestFirst : sentences > 1 ? shortestLater / 2 : shortestLater)) return false;
  return words.filter(isCapitalized).length < words.length * 0.6;
}
