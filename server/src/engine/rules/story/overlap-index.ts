/** Whether any of many places overlaps a span, without looking at all of them each time. */
import { countLeading } from '../../text/count-leading.ts';
import { inTextOrder, type Span } from '../../text/span.ts';

/** Binary search: the places may overlap each other and come in any order. */
export function overlapIndex(places: readonly Span[]): (span: Span) => boolean {
  const sorted = [...places].sort(inTextOrder);
  /** How far the places up to each one reach. */
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? end));
  return ({ start, end }) => (reach[countLeading(sorted, (place) => place.start < end) - 1] ?? start) > start;
}
