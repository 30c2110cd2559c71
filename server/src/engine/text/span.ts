/** A half-open range of UTF-16 code units, and the few things one does with ranges. */

/** Half-open `[start, end)` range of UTF-16 code units into the document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether one overlaps the other or stands at its edge. */
export const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** Whether `outer` holds the whole of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const containsOffset = (span: Span, offset: number): boolean => span.start <= offset && offset < span.end;

/** The same stretch, so many UTF-16 units further on. */
export const moveSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Text order: by start, the longer span first at equal starts, so that a holder comes before what it holds. */
export const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
