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

/** The names that the span holds whole, in text order. Binary search. */
export const namesWithin = ({ names }: Article, { start, end }: Span): readonly Name[] =>
  names.slice(
    countLeading(names, (name) => name.start < start),
    countLeading(names, (name) => name.end <= end),
  );
