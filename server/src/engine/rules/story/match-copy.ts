/** Where patterns match within paragraphs, with places as offsets into the document. */
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';

export interface CopyMatch {
  readonly place: Span;
  readonly groups: Readonly<Record<string, string>>;
  /** Where a named group stands that took part in the match. */
  readonly at: (group: string) => Span;
}

/** All matches in all paragraphs, paragraph by paragraph. The patterns have the flags d and g, and named groups only. */
export function* matchCopy({ document }: Article, patterns: readonly RegExp[]): Generator<CopyMatch> {
  for (const { start, end } of document.paragraphs) {
    const copy = document.masked.slice(start, end);
    for (const match of patterns.flatMap((pattern) => [...copy.matchAll(pattern)])) {
      yield {
        place: { start: start + match.index, end: start + match.index + match[0].length },
        groups: match.groups ?? {},
        at: (group) => {
          const [from, to] = match.indices!.groups![group]!;
          return { start: start + from, end: start + to };
        },
      };
    }
  }
}
