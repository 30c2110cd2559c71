/** Where a span of a document lies after edits, while somebody is asked about it. Pure: no editor. */

export interface OffsetSpan {
  readonly start: number;
  readonly end: number;
}

/** One edit, as the editor tells it: UTF-16 offsets into the text before it. */
export interface OffsetChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** Edits inside make the span longer or shorter, edits at its borders are none of it; null where all of it has gone. `changes` one after the other. */
export function movedSpan(span: OffsetSpan, changes: readonly OffsetChange[]): OffsetSpan | null {
  let { start, end } = span;
  for (const { rangeOffset, rangeLength, text } of changes) {
    const past = rangeOffset + rangeLength;
    const by = text.length - rangeLength;
    if (rangeOffset <= start && past >= end && rangeLength > 0) return null;
    if (past <= start) [start, end] = [start + by, end + by];
    else if (rangeOffset < start) [start, end] = [rangeOffset + text.length, end + by];
    else if (past <= end && rangeOffset < end) end += by;
    else if (rangeOffset < end) end = rangeOffset;
  }
  return { start, end };
}
