/** Where “NAME said” goes so that a quotation has a source, and nothing between its marks changes. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import type { Edit } from '../rule.ts';

/** After the quotation where a comma, a question or an exclamation waits for it; else, with a colon, before it. Null where neither reads well. */
export function attributionEdit(
  { document }: Article,
  { start, end, inner, closeMark }: ArticleQuote,
  name: string,
): Edit | null {
  const { text } = document;
  const last = text.charAt(inner.end - 1);
  const after = text.slice(end, end + 3);
  // What stands behind speech that runs on without a mark would be read as spoken.
  if (closeMark && /[,?!]/.test(last)) {
    if (/^[.,;]/.test(after)) return { start: end, end, text: ` ${name} said` };
    return /^(?:\s|$)/.test(after) && !/^\s\p{Ll}/u.test(after) ? { start: end, end, text: ` ${name} said.` } : null;
  }
  const opensSentence =
    /(?:^|[.?!”’"'])\s*$/.test(text.slice(Math.max(0, start - 3), start)) ||
    /\n\s*$/.test(text.slice(Math.max(0, start - 4), start));
  return opensSentence ? { start, end: start, text: `${name} said: ` } : null;
}
