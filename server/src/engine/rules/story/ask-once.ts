/** What several rules ask of one Article is found out once. */
import type { Article } from '../../article/article.ts';

/** Answers live as long as their Article does; an Article never changes, so neither do they. */
const answers = new WeakMap<Article, Map<unknown, unknown>>();

/** `question(article)`, worked out at the first call for this Article. `question` must be one and the same function each time. */
export function askOnce<Answer>(article: Article, question: (article: Article) => Answer): Answer {
  let known = answers.get(article);
  if (!known) answers.set(article, (known = new Map()));
  if (!known.has(question)) known.set(question, question(article));
  return known.get(question) as Answer;
}
