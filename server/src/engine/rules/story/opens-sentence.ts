/** Which words have a capital only because a sentence begins with them. */
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { paragraphIndexAt, sentenceAt, tokenIndexFrom } from './copy-tokens.ts';
import { nameAt } from './name-at.ts';

/**
 * Whether the word opens its sentence, is no part of a name and has a word in small letters behind it: there its capital says nothing. Elsewhere words with a
 * capital may be part of a name (the World Health Organization, the Labor Department), which keeps its own spelling.
 */
export function opensSentence(article: Article, word: Span): boolean {
  if (sentenceAt(article, word.start)?.start !== word.start || nameAt(article, word)) return false;
  const next = article.tokens[tokenIndexFrom(article, word.end)];
  const paragraph = article.document.paragraphs[paragraphIndexAt(article, word.start)];
  return next !== undefined && paragraph !== undefined && next.start < paragraph.end && /^\p{Ll}/u.test(next.text);
}

/** Whether it has no capital, or one that says nothing. */
export const hasNoTellingCapital = (article: Article, word: Span & { readonly text: string }): boolean =>
  !/^\p{Lu}/u.test(word.text) || opensSentence(article, word);
