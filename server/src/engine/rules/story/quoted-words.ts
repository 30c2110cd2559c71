/** The promise that no fix changes what somebody said: its check. */
import type { Article } from '../../article/article.ts';
import type { Edit } from '../rule.ts';

const marks = /[“”‘’„‟«»‹›"']/g;
const withoutMarks = (text: string): string => text.replace(marks, '');

/** Whether the edits leave every character between quotation marks as it is; the marks themselves may change. */
export function keepsQuotedWords({ document, quotes }: Article, edits: readonly Edit[]): boolean {
  return edits.every((edit) => {
    const inQuotation = quotes.some(({ inner, closeMark }) => {
      if (edit.start < inner.end && inner.start < edit.end) return true;
      return (
        edit.start === edit.end && inner.start <= edit.start && (closeMark ? edit.start <= inner.end : edit.start < inner.end)
      );
    });
    return !inQuotation || withoutMarks(document.text.slice(edit.start, edit.end)) === withoutMarks(edit.text);
  });
}
