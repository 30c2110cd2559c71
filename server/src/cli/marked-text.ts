/** Text with marks under it: how `copydesk inspect`, snapshots and failing tests show spans. Its reader is in the tests. */

/** Half-open UTF-16 span and what is said of it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Stands in a text line for the place of a cursor; no part of the text. */
export const cursorSign = '<|>';

/**
 * Marks in text order, longer ones first, then by label; each as high as it fits. `^^^` under the units of a span and its label; `^!` an insertion
 * before its column; `^>` opens a span that `^<` ends in a later line. `cursor` is an offset into the text, or null.
 */
export function printMarkedText(marked: {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly cursor: number | null;
}): string {
  const { text, marks, cursor } = marked;
  const pieces = [...marks].sort(inMarkOrder);
  let lineStart = 0;
  const printed: string[] = [];
  for (const line of text.split('\n')) {
    const lineEnd = lineStart + line.length;
    const hasCursor = cursor !== null && lineStart <= cursor && cursor <= lineEnd;
    const column = (offset: number, isEnd: boolean): number =>
      offset - lineStart + (hasCursor && (isEnd ? offset > cursor : offset >= cursor) ? cursorSign.length : 0);
    printed.push(hasCursor ? line.slice(0, cursor - lineStart) + cursorSign + line.slice(cursor - lineStart) : line);
    const rows: string[] = [];
    const put = (at: number, words: string): void => {
      let row = rows.findIndex((candidate) => candidate.length < at);
      if (row < 0) row = at === 0 && rows.length === 0 ? 0 : rows.length;
      const before = rows[row] ?? '';
      rows[row] = before.padEnd(at) + words;
    };
    for (const { start, end, label } of pieces) {
      const startsHere = lineStart <= start && start <= lineEnd;
      const endsHere = start === end ? startsHere : lineStart < end && end <= lineEnd + 1;
      const from = column(start, false);
      const to = column(end, true);
      if (startsHere && start === end) put(from, `^! ${label}`);
      else if (startsHere && endsHere) put(from, `${'^'.repeat(Math.max(1, to - from))} ${label}`);
      else if (startsHere) put(from, `^> ${label}`);
      else if (endsHere) put(to - 1, `^< ${label}`);
    }
    printed.push(...rows);
    lineStart = lineEnd + 1;
  }
  return printed.join('\n');
}

export const inMarkOrder = (a: Mark, b: Mark): number =>
  a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
