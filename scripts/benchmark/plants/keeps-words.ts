/** Whether an edit leaves what somebody said as it is; asked of every fix of every rule, apart from the check that the rules themselves go through. */
import type { Article, Edit } from '../../../server/src/engine/index.ts';

/** Changes nothing between quotation marks but marks, and the stop beside the closing one. */
export function keepsWords({ document, quotes }: Article, { start, end, text }: Edit): boolean {
  const removed = document.text.slice(start, end);
  return quotes.every(({ inner, closeMark }) => {
    const isInside = start === end ? inner.start < start && start <= inner.end : start < inner.end && inner.start < end;
    if (!isInside || (start === end && start === inner.end && !closeMark)) return true;
    const isBeside = closeMark !== null && start >= inner.end - 1;
    const bare = (copy: string): string => copy.replace(isBeside ? /[“”‘’„"'«».,]/g : /[“”‘’„"'«»]/g, '');
    return bare(removed) === bare(text);
  });
}

/** Where an offset stands after the edits. */
export const moved = (offset: number, edits: readonly Edit[]): number =>
  edits.reduce((at, { start, end, text }) => (end <= offset ? at + text.length - (end - start) : at), offset);

/** The text after edits that do not overlap. */
export const applyEdits = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
