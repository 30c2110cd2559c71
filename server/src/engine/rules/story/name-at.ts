/** Which name a place stands in. */
import type { Article } from '../../article/article.ts';
import type { Name } from '../../names/name.ts';
import { countLeading } from '../../text/count-leading.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** The first name that overlaps the span. Binary search: names are in text order and do not overlap. */
export function nameAt({ names }: Article, span: Span): Name | undefined {
  const name = names[countLeading(names, ({ end }) => end <= span.start)];
  return name && overlaps(name, span) ? name : undefined;
}
