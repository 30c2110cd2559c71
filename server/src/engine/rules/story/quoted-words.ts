/** The promise that no fix changes what somebody said: its check. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import type { Edit } from '../rule.ts';

const marks = /[“”‘’„‟«»‹›"']/g;
const withoutMarks = (text: string): string => text.replace(marks, '');

/** Whether the edits leave every character between quotation marks as it is; the marks themselves may change, and so may a stop beside the closing one. */
export function keepsQuotedWords(article: Article, edits: readonly Edit[]): boolean {
  const { text } = article.document;
  return edits.every(
    (edit) => !isInQuotation(article, edit) || withoutMarks(text.slice(edit.start, edit.end)) === withoutMarks(edit.text),
  );
}

/** Binary search for the last quotation that starts before the edit's end, then back over those that lie inside the same outermost one. */
function isInQuotation({ quotes, document }: Article, edit: Edit): boolean {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.start < edit.end || quotes[middle]!.inner.start <= edit.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0; i--) {
    if (changesInside(document.text, quotes[i]!, edit)) return true;
    if (quotes[i]!.depth === 0 && quotes[i]!.start < edit.start) return false;
  }
  return false;
}

function changesInside(text: string, { inner, closeMark }: ArticleQuote, edit: Edit): boolean {
  if (closeMark && edit.end === inner.end && /^[,.]?$/.test(edit.text) && /^[,.]?$/.test(text.slice(edit.start, edit.end))) {
    return false;
  }
  if (edit.start < inner.end && inner.start < edit.end) return true;
  return edit.start === edit.end && inner.start <= edit.start && (closeMark ? edit.start <= inner.end : edit.start < inner.end);
}
