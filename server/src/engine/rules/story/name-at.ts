/** Which name a place stands in, and which names stand in a place. */
import type { Article } from '../../article/article.ts';
import type { Name } from '../../names/name.ts';
import { countLeading } from '../../text/count-leading.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** The first name that overlaps the span. Binary search: names are in text order and do not overlap. */
export function nameAt({ names }: Article, span: Span): Name | undefined {
  const name = names[countLeading(names, ({ end }) => end <= span.start)];
  return name && overlaps(name, span) ? name : undefined;
}

/** The name that begins at the offset. Binary search. */
export function nameFrom({ names }: Article, offset: number): Name | undefined {
  const name = names[countLeading(names, ({ start }) => start < offset)];
  return name?.start === offset ? name : undefined;
}

/** The name that ends at the offset. Binary search. */
export function nameUpTo({ names }: Article, offset: number): Name | undefined {
  const name = names[countLeading(names, ({ end }) => end < offset)];
  return name?.end === offset ? name : undefined;
}

/** The names that overlap the span, in text order. Binary search. */
export function namesOverlapping({ names }: Article, span: Span): readonly Name[] {
  const from = countLeading(names, ({ end }) => end <= span.start);
  let to = from;
  while (to < names.length && overlaps(names[to]!, span)) to++;
  return names.slice(from, to);
}

/** The names that the span holds whole, in text order. Binary search. */
export const namesWithin = ({ names }: Article, { start, end }: Span): readonly Name[] =>
  names.slice(
    countLeading(names, (name) => name.start < start),
    countLeading(names, (name) => name.end <= end),
  );
