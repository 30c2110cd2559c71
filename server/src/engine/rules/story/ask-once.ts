/** What several rules ask of one Article is found out once. */
import type { Article } from '../../article/article.ts';

/**
 * `question(article)`, worked out at the first call for this Article, which never changes; the answer lives as long as it does. `question` must be one
 * and the same function each time.
 */
export const askOnce = <Answer>(article: Article, question: (article: Article) => Answer): Answer =>
  article.storyNotes.once(article, question);
